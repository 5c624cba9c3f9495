import { plain, points, pointsTo, reaches } from "../../src/taskpane/numbers";

describe("figures of the pane", () => {
  it.each([
    [84.995, "85.00"],
    [84.64666, "84.65"],
    [93, "93.00"],
    [0, "0.00"],
    [100, "100.00"],
  ])("prints the score %d as %s", (score, text) => {
    expect(points(score)).toBe(text);
  });

  it.each([
    [85, "85"],
    [94.5, "94.5"],
  ])("prints the line %d as %s", (line, text) => {
    expect(plain(line)).toBe(text);
  });

  it.each([
    [84.995, 85, true],
    [84.9949, 85, false],
    [85, 85, true],
  ])("%d reaches %d: %s, as the shown figure does", (score, line, answer) => {
    expect(reaches(score, line)).toBe(answer);
    expect(Number(points(score)) >= line).toBe(answer);
  });

  it.each([
    [84.64666, 85, 0.35],
    [84.995, 85, 0],
    [80, 85, 5],
    [90, 85, 0],
  ])("from %d it is %d to %d as both are shown", (score, line, gap) => {
    expect(pointsTo(score, line)).toBe(gap);
  });
});
