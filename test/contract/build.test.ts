/** What the build configuration decides by itself: where the add-in is served from. */
const { readOrigin } = jest.requireActual<{ readOrigin: (text: string) => string }>(
  "../../webpack.config.js",
);

test.each([
  ["https://localhost:3000", "https://localhost:3000"],
  ["https://ita.example.go.th", "https://ita.example.go.th"],
  ["https://ita.example.go.th/", "https://ita.example.go.th"],
  ["https://example.go.th/addins/ita/", "https://example.go.th/addins/ita"],
  ["http://localhost:8080", "http://localhost:8080"],
  ["http://127.0.0.1:3000", "http://127.0.0.1:3000"],
])("ORIGIN %s serves from %s", (text, origin) => {
  expect(readOrigin(text)).toBe(origin);
});

test.each([
  ["http://ita.example.go.th", "ORIGIN must begin with https://"],
  ["ftp://ita.example.go.th", "ORIGIN must begin with https://"],
  ["http://localhost.example.com", "ORIGIN must begin with https://"],
  ["https://ita.example.go.th/?v=1", "without user, query and fragment"],
  ["https://user@ita.example.go.th", "without user, query and fragment"],
  ["ita.example.go.th", "Invalid URL"],
])("ORIGIN %s is refused", (text, reason) => {
  expect(() => readOrigin(text)).toThrow(reason);
});
