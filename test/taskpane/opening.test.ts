import { openingOf } from "../../src/taskpane/opening";

test.each([
  ["?open=checks", { page: "checks", intention: "found" }],
  ["?open=make&_host_Info=Excel$Web", { page: "reports", intention: "make" }],
  ["?open=help", { page: "help" }],
  ["", null],
  ["?open=", null],
  ["?open=anything", null],
  ["?open=constructor", null],
])("%s begins with %j", (query, opening) => {
  expect(openingOf(query)).toEqual(opening);
});

test("a page that is loaded anew comes to its place and does nothing once more", () => {
  expect(openingOf("?open=make", true)).toEqual({ page: "reports" });
});
