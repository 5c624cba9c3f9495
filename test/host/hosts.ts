import { loadClient } from "../../host/client-node";
import { createHost, type Host, type HostOptions } from "../../host/host";

/** A host with one empty sheet, "Sheet1", and the client in node. */
export function newHost(options: HostOptions = {}): Host {
  return createHost({ client: loadClient(), ...options });
}

/** The host after its workbook went through a file. */
export async function reopened(host: Host): Promise<Host> {
  const other = newHost();
  await other.open(await host.save());
  return other;
}

/** Writes values into Sheet1 and answers what is read back, as one round through the client. */
export async function writeAndRead(
  host: Host,
  address: string,
  values: unknown[][],
  numberFormat?: string,
): Promise<unknown[][]> {
  return host.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    if (numberFormat) range.numberFormat = [[numberFormat]];
    range.values = values;
    range.load("values");
    await context.sync();
    return range.values;
  });
}
