package dev.dateline.document;

import java.util.List;
import java.util.function.Predicate;

/** Adds up what the parts of a page hold: text, links, prose, each with all that is below. */
final class PartMeasures {
  /**
   * Where less than this share of the prose is left, and no more than a paragraph, names led
   * astray.
   */
  private static final double TOO_LITTLE = 0.25;

  private static final int A_PARAGRAPH = 200;

  private PartMeasures() {}

  /** Measures the parts, which stand in document order, the body first. */
  static void take(List<Part> parts, List<Block> blocks) {
    if (parts.isEmpty()) {
      return;
    }
    for (Block block : blocks) {
      Part part = block.part();
      part.text += block.text().length();
      part.linked += block.linked();
      part.allProse += block.isProse() ? block.weight() : 0;
    }
    for (int i = parts.size() - 1; i > 0; i--) {
      Part part = parts.get(i);
      if (part.parent != null) {
        part.parent.leaf = false;
        part.parent.text += part.text;
        part.parent.linked += part.linked;
        part.parent.allProse += part.allProse;
      }
    }
    double total = Math.max(1, parts.get(0).allProse);
    prose(parts, blocks, part -> Hints.isAside(part, part.allProse / total));
    double tooLittle = Math.min(A_PARAGRAPH, TOO_LITTLE * total);
    if (parts.get(0).prose < tooLittle) {
      prose(parts, blocks, Hints::isAsideByTag);
    }
    if (parts.get(0).prose < tooLittle) {
      prose(parts, blocks, part -> false);
    }
    for (Part part : parts) {
      Part rival = part.parent == null ? null : part.parent.best;
      if (part.parent != null && !part.aside && (rival == null || part.prose > rival.prose)) {
        part.parent.best = part;
      }
    }
  }

  /** The prose that is left when some parts are beside the article. */
  private static void prose(List<Part> parts, List<Block> blocks, Predicate<Part> aside) {
    for (Part part : parts) {
      part.aside = part.parent != null && aside.test(part);
      part.prose = 0;
      part.direct = 0;
    }
    for (Block block : blocks) {
      if (block.isProse()) {
        Part part = block.part();
        part.prose += block.weight();
        part.direct += block.weight();
        if (part.leaf && !part.aside && part.parent != null) {
          part.parent.direct += block.weight();
        }
      }
    }
    for (int i = parts.size() - 1; i > 0; i--) {
      Part part = parts.get(i);
      if (part.parent != null && !part.aside) {
        part.parent.prose += part.prose;
      }
    }
  }
}
