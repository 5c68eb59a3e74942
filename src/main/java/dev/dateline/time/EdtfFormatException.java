package dev.dateline.time;

/** A text that isn't EDTF; the message says in plain words which part and why. */
public final class EdtfFormatException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  EdtfFormatException(String text, String why) {
    super("'" + shorten(text) + "' is not an EDTF date: " + why);
  }

  private static String shorten(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
