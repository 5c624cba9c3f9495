"""Record how many lines LibreOffice needs for the texts of test/thai/data/heights.json.

Reads {"texts": [...]} from the JSON file given, sets every text in LibreOffice Calc in TH Sarabun New (or a
font of that name with the same metrics) at several sizes and column widths, and writes the file back with
"rows": [[text index, column width in points, size in points, bold 0/1, lines], ...].

Lines come from the optimal row height: texts of 1 and 21 explicit lines give the height of a line. Needs
LibreOffice with its Python bridge (uno). Usage: record-heights.py HEIGHTS.json
"""

import json
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

FAMILY = "TH Sarabun New"
STYLES = [(12, 0), (14, 0), (16, 0), (14, 1), (16, 1), (20, 1)]
WIDTHS = [330, 240, 183, 147, 120.75, 99, 78.75, 57]  # from wide to narrow
MAX_LINES = 42  # texts taller than this are left out of narrower columns: Calc's rows overflow at 1,638 points
MM100_PER_POINT = 2540 / 72


def connect(profile):
    pipe = f"heights{time.time_ns()}"
    office = subprocess.Popen(
        ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--norestore",
         "--nologo", f"--accept=pipe,name={pipe};urp"])
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(240):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return office, context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except Exception:
            time.sleep(0.5)
    raise SystemExit("LibreOffice did not start")


def heights(document, texts, width, size, bold):
    """Optimal row height in 1/100 mm of each text in a column of `width` points."""
    document.Sheets.insertNewByName("work", 0)
    sheet = document.Sheets.getByName("work")
    sheet.Columns.getByIndex(0).Width = round(width * MM100_PER_POINT)
    area = sheet.getCellRangeByPosition(0, 0, 0, len(texts) - 1)
    for suffix in ("", "Complex", "Asian"):
        area.setPropertyValue("CharFontName" + suffix, FAMILY)
        area.setPropertyValue("CharHeight" + suffix, float(size))
        area.setPropertyValue("CharWeight" + suffix, 150.0 if bold else 100.0)
    area.IsTextWrapped = True
    for index, text in enumerate(texts):
        sheet.getCellByPosition(0, index).setString(text)
    area.Rows.OptimalHeight = True
    found = [sheet.Rows.getByIndex(index).Height for index in range(len(texts))]
    document.Sheets.removeByName("work")
    return found


def main(path):
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    texts = data["texts"]
    with tempfile.TemporaryDirectory() as profile:
        office, desktop = connect(profile)
        try:
            hidden = PropertyValue("Hidden", 0, True, 0)
            document = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, (hidden,))
            rows = []
            for size, bold in STYLES:
                left = list(range(len(texts)))
                for width in WIDTHS:
                    cells = ["ก", "\n".join(["ก"] * 21), *(texts[index] for index in left)]
                    one, many, *found = heights(document, cells, width, size, bold)
                    line = (many - one) / 20
                    measured = left
                    left = []
                    for index, height in zip(measured, found):
                        lines = (height - one) / line + 1
                        if abs(lines - round(lines)) > 0.2:
                            raise SystemExit(f"no whole number of lines: {index} {width} {size} {bold} {lines}")
                        rows.append([index, width, size, bold, round(lines)])
                        if round(lines) <= MAX_LINES:
                            left.append(index)
            document.close(True)
        finally:
            try:
                desktop.terminate()
            except Exception:
                pass  # the bridge goes away with the office
            office.wait(60)
    body = ",\n".join(json.dumps(row, separators=(",", ":")) for row in rows)
    with open(path, "w", encoding="utf-8") as file:
        file.write('{\n"texts": ' + json.dumps(texts, ensure_ascii=False, indent=1)
                   + ',\n"rows": [\n' + body + "\n]\n}\n")
    print(len(rows), "measurements of", len(texts), "texts")


if __name__ == "__main__":
    main(sys.argv[1])
