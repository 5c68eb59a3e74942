package dev.dateline.export;

/** Text as HTML, for viewers that set what they are given as markup. */
final class Html {

  private Html() {}

  /** Safe between tags and within quoted attributes. */
  static String text(String text) {
    return Plain.text(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** A link where the address is one of the web's, else the words alone. */
  static String link(String address, String words) {
    return WebAddress.isOne(address)
        ? "<a href=\"" + text(address) + "\" rel=\"noopener nofollow\">" + text(words) + "</a>"
        : text(words);
  }
}
