// jsdom has no ResizeObserver; Fluent's MessageBar asks for one.
if (typeof window !== "undefined" && !("ResizeObserver" in window)) {
  class ResizeObserverStub implements ResizeObserver {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  }
  Object.assign(window, { ResizeObserver: ResizeObserverStub });
}
