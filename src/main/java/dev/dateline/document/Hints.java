package dev.dateline.document;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the class and id of an element hint at. Site builders name their parts alike all over the
 * world, and in English.
 */
final class Hints {
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?i)(^|[\\s_\\-])(related|recommend\\w*|recent|popular|trending|more-?(from|stories|news|on)|most-?read|sidebar|side-?bar|widget\\w*|footer|foot|comment\\w*|disqus|respond|nav|navigation|navbar|menu|breadcrumb\\w*|teaser\\w*|promo\\w*|newsletter|archive\\w*|calendar|weather|cookie\\w*|modal|popup|ticker|latest|copyright|carousel|slider|advert\\w*|event\\w*)($|[\\s_\\-])");

  private Hints() {}

  /** Class and id in one string; short, since hostile ones are long. */
  static String of(Element element) {
    String names = element.className() + " " + element.id();
    return names.length() > 300 ? names.substring(0, 300) : names;
  }

  /** Whether it looks like something beside the article: other articles, comments, navigation. */
  static boolean isAside(Element element) {
    return switch (element.normalName()) {
      case "aside", "nav", "footer", "form", "select" -> true;
      case "body", "html", "article", "main" -> false;
      default -> ASIDE.matcher(Hints.of(element)).find();
    };
  }
}
