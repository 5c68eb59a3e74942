package dev.dateline.event;

import dev.dateline.text.Text;
import java.util.List;

/** Finds the words that report events, and says of each whether it happened. Thread-safe. */
public final class TriggerFinder {

  /** In the order of the text. */
  public List<Trigger> find(Text text) {
    return List.of();
  }
}
