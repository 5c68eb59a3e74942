package dev.dateline.document;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the class and id of an element hint at. Site builders name their parts alike all over the
 * world, and in English.
 */
final class Hints {
  /** Names of what belongs to other articles, to readers, or to the site. */
  private static final String ELSEWHERE =
      "related|recommend\\w*|recirc\\w*|recent|popular|trend\\w*|latest|(read|see|view|watch|load)-more"
          + "|more-(from|stories|news|on|articles|posts)|most-(read|viewed|popular)|also-(read|on)"
          + "|(next|prev(ious)?)-(posts?|articles?|story|up|prev|next|nav|link)|jp-relatedposts"
          + "|sidebar\\w*|side-bar|widget\\w*|footer\\w*|comment(s|list|form|ary-list)?|disqus\\w*|respond"
          + "|nav|navigation|navbar|menu|breadcrumb\\w*|teaser\\w*|promo\\w*|newsletter\\w*|archive\\w*"
          + "|calendar|weather|cookies?|consent|gdpr|modal|popup|overlay|ticker|carousel|slider|slideshow"
          + "|advert\\w*|ads?|sponsor\\w*|outbrain|taboola|events?|poll|survey|pagination|pager";

  /** Names of what stands around an article's text: bylines, captions, buttons. */
  private static final String AROUND =
      "gallery|copyright|subscri\\w*|sign-?up|share|sharing|shar(e|ing)-\\w+|sharedaddy|social\\w*|follow"
          + "|addtoany\\w*|tags?|taglist|tag-list|keywords|byline\\w*|author-(bio|box|info|card)"
          + "|about-(the-)?author|authors?|bio|caption\\w*|credits?|photo-credit|rating|login|paywall"
          + "|print-only|screen-reader(-text)?|sr-only|visually-?hidden|tooltip|toolbar|toc"
          + "|table-of-contents|legal|disclaimer|meta|metadata|postmeta|entry-meta|upsell|donate"
          + "|masthead|topbar|video-(player|playlist|caption)|player";

  private static final Pattern OTHER_CONTENT = Pattern.compile("-(" + ELSEWHERE + ")-");
  private static final Pattern NO_TEXT = Pattern.compile("-(" + ELSEWHERE + "|" + AROUND + ")-");

  /** Names of parts that don't wrap a whole page, unlike, say, "has-newsletter". */
  private static final Pattern NEVER_WRAPS =
      Pattern.compile(
          "-(comments?|comment-?list|disqus\\w*|respond|footer\\w*|related|recommend\\w*|recirc\\w*|modal|popup)-");

  /** Posts quoted in the text: part of what it says. */
  private static final Pattern EMBEDDED =
      Pattern.compile("-(embed\\w*|embedded|twitter-tweet|instagram-media)-");

  private static final Pattern APART =
      Pattern.compile(
          "-(tooltip\\w*|popover\\w*|popup\\w*|hovercard|rollover-(\\w+-)?block|screen-reader(-text)?|sr-only|visually-?hidden|(\\w+-)?caption(-text)?|(image|photo)-?(credits?|source)|credits?|copyright)-");

  /** Microdata meant for machines, which style sheets hide. */
  private static final Set<String> MACHINE_DATA =
      Set.of("image", "height", "width", "publisher", "logo", "mainEntityOfPage", "dateModified");

  /** An aside with more of the page's prose than this is none, */
  private static final double LARGE = 0.3;

  /** and one that never wraps others is none with more than this. */
  private static final double HUGE = 0.8;

  private Hints() {}

  /**
   * Class and id in one string of lower-case words between dashes; short, since hostile ones are
   * long.
   */
  static String of(Element element) {
    String names = element.className() + " " + element.id();
    if (names.length() == 1) {
      return "";
    }
    StringBuilder words = new StringBuilder("-");
    char last = ' ';
    for (int i = 0; i < names.length() && i < 300; i++) {
      char c = names.charAt(i);
      if (Character.isUpperCase(c) && Character.isLowerCase(last)) {
        words.append('-');
      }
      last = c;
      if (Character.isLetterOrDigit(c)) {
        words.append(Character.toLowerCase(c));
      } else if (words.charAt(words.length() - 1) != '-') {
        words.append('-');
      }
    }
    return words.append('-').toString();
  }

  /** Whether it looks like it belongs to other articles, to comments or to navigation. */
  static boolean isOtherContent(Element element) {
    return switch (element.normalName()) {
      case "figure", "figcaption", "caption" -> false;
      default -> isNamed(element.normalName(), of(element), OTHER_CONTENT);
    };
  }

  /**
   * Whether a part looks like something beside an article's text. Its size counts too:
   * "has-sidebar" or "newsletter-on" may be the name of what wraps the whole page.
   *
   * @param share its share of the page's prose, 0 to 1
   */
  static boolean isAside(Part part, double share) {
    if (!isNamed(part.tag, part.hints, NO_TEXT) || EMBEDDED.matcher(part.hints).find()) {
      return false;
    }
    boolean named = part.tag.equals("div") || part.tag.equals("section");
    return share < (!named || NEVER_WRAPS.matcher(part.hints).find() ? HUGE : LARGE);
  }

  /** Whether a part is beside the article by what it is, whatever it is called. */
  static boolean isAsideByTag(Part part) {
    return isNamed(part.tag, "", NO_TEXT);
  }

  /** Whether an element within a line holds words that a reader doesn't see as part of it. */
  static boolean isApart(Element inline) {
    return inline.hasAttr("class") && APART.matcher(of(inline)).find()
        || MACHINE_DATA.contains(inline.attr("itemprop"));
  }

  private static boolean isNamed(String tag, String hints, Pattern names) {
    return switch (tag) {
      case "aside", "nav", "footer", "select", "figure", "figcaption", "caption", "menu" -> true;
      case "body", "html", "article", "main" -> false;
      default -> !hints.isEmpty() && names.matcher(hints).find();
    };
  }
}
