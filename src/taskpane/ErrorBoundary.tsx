import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { paneTexts } from "../locale/pane";
import { say } from "../core/text";
import { LanguageContext } from "./language";
import { Message } from "./ui/Message";

interface BoundaryState {
  readonly error: Error | null;
}

/** Shows a sentence and a way back instead of a blank pane when a screen fails. */
export class ErrorBoundary extends Component<{ children: ReactNode }, BoundaryState> {
  static override contextType = LanguageContext;
  declare context: React.ContextType<typeof LanguageContext>;
  override state: BoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    const language = this.context;
    return (
      <Message
        focus
        intent="error"
        title={say(paneTexts.paneBroken, language)}
        actions={
          <Button onClick={() => this.setState({ error: null })}>
            {say(paneTexts.tryAgain, language)}
          </Button>
        }
      >
        {say(paneTexts.unexpected, language, { detail: error.message })}
      </Message>
    );
  }
}
