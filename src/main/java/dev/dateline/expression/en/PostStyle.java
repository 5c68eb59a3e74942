package dev.dateline.expression.en;

/** How posts of social media look: short, and with marks that prose doesn't have. */
final class PostStyle {

  /** Longer than a post with its links. */
  private static final int LONGEST = 320;

  private PostStyle() {}

  /** Whether a text is a post: short, with a hashtag, a mention, a link, or a casual hand. */
  static boolean is(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    String post = text.strip();
    return !post.isEmpty()
        && (post.indexOf('#') >= 0
            || post.indexOf('@') >= 0
            || post.contains("http")
            || isCasual(post));
  }

  /** Begins in lower case, trails off, beams, or ends without a full stop. */
  private static boolean isCasual(String post) {
    char first = post.charAt(0);
    char last = post.charAt(post.length() - 1);
    return Character.isLowerCase(first)
        || Character.isLetterOrDigit(last) && post.indexOf('\n') < 0
        || post.indexOf('~') >= 0
        || post.contains("..")
        || post.contains("!!")
        || post.contains(":)")
        || post.contains(":(")
        || post.contains(" lol")
        || post.contains("haha");
  }
}
