package dev.dateline.document;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/**
 * Finds the main text of a page: the smallest part that holds most of its prose, less what the
 * markup shows to be something else.
 *
 * <p>After the idea of text and link density (Kohlschütter, Fankhauser, Nejdl 2010, "Boilerplate
 * Detection using Shallow Text Features").
 */
final class MainText {
  /** A part that holds this much of its parent's prose is where the article is. */
  private static final double MOST = 0.7;

  private MainText() {}

  static String of(Document page) {
    PageBlocks blocks = PageBlocks.of(page);
    if (blocks.parts().isEmpty()) {
      return "";
    }
    Part root = root(blocks.parts());
    List<Block> kept = new ArrayList<>();
    for (Block block : blocks.blocks()) {
      if (keeps(block, root)) {
        kept.add(block);
      }
    }
    return join(withoutDanglingHeadings(kept));
  }

  private static Part root(List<Part> parts) {
    Part root = parts.get(0);
    for (Part part : parts) {
      if (part.parent == root
          && part.prose >= MOST * root.prose
          && part.prose > 0
          && !part.aside
          && !part.tag.equals("p")) {
        root = part;
      }
    }
    return root;
  }

  private static boolean keeps(Block block, Part root) {
    boolean inside = false;
    for (Part part = block.part(); part != null; part = part.parent) {
      if (part == root) {
        inside = true;
        break;
      }
      if (part.aside) {
        return false;
      }
      if (part.tag.equals("ul") && part.linkDensity() > 0.6) {
        return false;
      }
    }
    if (!inside || block.part().tag.equals("h1")) {
      return false;
    }
    return switch (block.kind()) {
      case PARAGRAPH -> block.linkDensity() < 0.9 || block.isProse();
      case HEADING -> block.linkDensity() < 0.5;
      case ITEM -> block.linkDensity() < 0.6;
      case CELL, LOOSE -> block.isProse();
    };
  }

  private static List<Block> withoutDanglingHeadings(List<Block> blocks) {
    int end = blocks.size();
    while (end > 0 && blocks.get(end - 1).kind() == Block.Kind.HEADING) {
      end--;
    }
    return blocks.subList(0, end);
  }

  private static String join(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      text.append(text.length() == 0 ? "" : "\n\n").append(block.text());
    }
    return text.toString();
  }
}
