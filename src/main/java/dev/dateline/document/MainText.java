package dev.dateline.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * Finds the main text of a page: the smallest part that holds its prose, less what the markup shows
 * to be something else.
 *
 * <p>After the idea of text and link density (Kohlschütter, Fankhauser, Nejdl 2010, "Boilerplate
 * Detection using Shallow Text Features").
 */
final class MainText {
  /**
   * Prose that may be lost on the way down, as a share: paragraphs beside the child count as the
   * article's own.
   */
  private static final double A_LITTLE = 0.03;

  /**
   * A child with this share of the prose holds the article, if no paragraphs stand right beside it.
   */
  private static final double MOST = 0.7;

  /** One with this share may hold it, if what stands beside it is no running text. */
  private static final double A_THIRD = 0.35;

  private static final double PURE = 0.7;
  private static final double IMPURE = 0.55;

  /**
   * Lines that lead over to other articles, in the languages that pages are most often written in.
   */
  private static final Pattern LEADS_AWAY =
      Pattern.compile(
          "(?iu)[\\[(►▶→•*\\s]*(related( (articles?|stories|posts|content|topics|links|news|reading|coverage))?|read (more|also|next)|see (more|also)|also (read|see)|more (on|from|about|great|top|news|stories)\\b.{0,40}|you (may|might) (also )?(like|be interested in)|recommended( for you)?|don.t miss|up next|most (read|popular)|watch( now| more)?|mehr zum thema|mehr (dazu|lesen|zu)|lesen sie auch|lesen sie (hier|mehr)|auch interessant|das könnte (sie|dich)( auch)? interessieren|diese artikel könnten .{0,40}|weitere (artikel|informationen|meldungen|themen)|weiterlesen|zum weiterlesen|à lire( aussi)?|lire aussi|sur le même (sujet|thème)|leggi anche|potrebbe interessarti|lee también|te puede interesar|más información|leia (também|mais)|veja também|lees ook|läs (också|mer)|les også|læs også|lue myös|czytaj (także|też|więcej)|zobacz (także|też)|čtěte také|читайте (также|також)|смотрите также|ilgili haberler|baca juga)");

  /** Short paragraphs that ask something of the reader rather than tell. */
  private static final Pattern SOLICITS =
      Pattern.compile(
          "(?iu)\\b((sign up|subscribe|register)\\b.{0,60}\\b(newsletters?|inbox|e-?mails?|updates)|(this|our|the) (web)?site uses cookies|cookie (policy|settings)|newsletter abonnieren|diese (web)?seite (verwendet|nutzt) cookies|cookie-einstellungen|ce site utilise des cookies|enable javascript)\\b");

  private static final int LONGEST_LEAD = 60;

  private MainText() {}

  /**
   * The main text of a page, empty where it has none.
   *
   * @param title its headline, which is left out of the text, or null
   */
  static String of(Document page, String title) {
    PageBlocks blocks = PageBlocks.of(page);
    if (blocks.parts().isEmpty()) {
      return "";
    }
    Part root = root(blocks.parts().get(0));
    List<Block> kept = new ArrayList<>();
    for (Block block : blocks.blocks()) {
      if (isInside(block, root) && !(kept.size() < 3 && isTitle(block, title))) {
        kept.add(block);
      }
    }
    List<Block> texts = withoutDanglingHeadings(texts(kept));
    return join(texts.isEmpty() ? notLinks(kept.isEmpty() ? blocks.blocks() : kept) : texts);
  }

  private static Part root(Part body) {
    Part root = body;
    while (root.best != null && descends(root, root.best)) {
      root = root.best;
    }
    return root;
  }

  private static boolean descends(Part from, Part to) {
    if (to.prose == 0 || to.tag.equals("p") || to.tag.equals("blockquote")) {
      return false;
    }
    int besides = from.prose - to.prose;
    if (besides <= A_LITTLE * from.prose) {
      return true;
    }
    if (from.direct - (to.leaf ? to.prose : 0) > A_LITTLE * from.prose) {
      return false;
    }
    if (to.prose >= MOST * from.prose) {
      return true;
    }
    double purityBesides = besides / (double) Math.max(1, from.text - to.text);
    return to.prose >= A_THIRD * from.prose && to.purity() >= PURE && purityBesides < IMPURE;
  }

  private static boolean isInside(Block block, Part root) {
    for (Part part = block.part(); part != null; part = part.parent) {
      if (part == root) {
        return true;
      }
      if (part.aside || isListOfLinks(part)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isListOfLinks(Part part) {
    return switch (part.tag) {
      case "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "td", "pre" -> false;
      default -> part.linkDensity() > 0.6;
    };
  }

  private static boolean isText(Block block) {
    if (block.part().tag.equals("h1")) {
      return false;
    }
    return switch (block.kind()) {
      case PARAGRAPH -> block.linkDensity() < 0.9 || block.isProse();
      case HEADING -> block.linkDensity() < 0.5;
      case ITEM -> block.linkDensity() < 0.6;
      case CELL, LOOSE -> block.isProse();
    };
  }

  private static boolean isTitle(Block block, String title) {
    return title != null && !block.text().isEmpty() && title.startsWith(block.text());
  }

  /** Drops what isn't text, lines such as "Related: …", and the links that follow them. */
  private static List<Block> texts(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    boolean led = false;
    for (Block block : blocks) {
      boolean shortLine = block.text().length() <= LONGEST_LEAD;
      if (LEADS_AWAY.matcher(block.text()).lookingAt()
          && (block.linkDensity() > 0.4 || shortLine && !block.endsSentence())) {
        led = shortLine;
      } else if (isText(block)
          && !(led && (block.kind() == Block.Kind.ITEM || block.linkDensity() > 0.4))) {
        led = false;
        if (!(block.text().length() < 300 && SOLICITS.matcher(block.text()).find())) {
          kept.add(block);
        }
      }
    }
    return kept;
  }

  /** What is left to show of a page that has no prose at all. */
  private static List<Block> notLinks(List<Block> blocks) {
    return blocks.stream().filter(block -> block.linkDensity() < 0.5).toList();
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
