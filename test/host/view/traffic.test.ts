import { TrafficMeter } from "../../../host/view/traffic";

const counters = (roundTrips: number, bytes: number) => ({
  roundTrips,
  requestBytes: bytes,
  responseBytes: 0,
  actions: 0,
});

test("batches that follow each other are one action; a pause or a press begins another", () => {
  const meter = new TrafficMeter(counters(0, 0));
  expect(meter.follow(counters(1, 1024), 5000)).toEqual({ trips: 1, size: "1.0 KB" });
  expect(meter.follow(counters(2, 3072), 5100)).toEqual({ trips: 2, size: "3.0 KB" });
  expect(meter.follow(counters(2, 3072), 5200)).toBeUndefined();
  expect(meter.follow(counters(3, 4096), 9000)).toEqual({ trips: 1, size: "1.0 KB" });
  meter.begin();
  expect(meter.follow(counters(5, 6144), 9100)).toEqual({ trips: 2, size: "2.0 KB" });
});
