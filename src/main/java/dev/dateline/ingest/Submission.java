package dev.dateline.ingest;

import dev.dateline.document.PublicationDate;
import dev.dateline.document.PublishedAt;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A document as a client hands it in, checked; null where a field wasn't given.
 *
 * @param id the client's own name for it
 * @param title its headline
 * @param url where it was found: http or https
 * @param publisher who published it
 * @param publishedAt when, or {@link PublicationDate#unknown()}; never null
 * @param language BCP 47 tag
 * @param text plain text; null where {@code html} is given
 * @param html a page that holds the text; null where {@code text} is given
 */
public record Submission(
    String id,
    String title,
    String url,
    String publisher,
    PublicationDate publishedAt,
    String language,
    String text,
    String html) {

  /** Longest id, in UTF-16 units. */
  public static final int ID_LENGTH = 200;

  /** Longest title, in UTF-16 units. */
  public static final int TITLE_LENGTH = 1000;

  /** Longest URL, in UTF-16 units. */
  public static final int URL_LENGTH = 2000;

  /** Longest name of a publisher, in UTF-16 units. */
  public static final int PUBLISHER_LENGTH = 300;

  private static final Pattern WEB_ADDRESS =
      Pattern.compile("https?://[^\\s/\\p{Cntrl}][^\\s\\p{Cntrl}]*+", Pattern.CASE_INSENSITIVE);

  private static final int LANGUAGE_LENGTH = 35;
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,6}");

  /**
   * Takes the fields of a document and ends the form.
   *
   * @throws Refusal if any is wrong
   */
  public static Submission of(JsonForm form, Limits limits) {
    String id = form.string("id", ID_LENGTH);
    String title = title(form);
    String url = url(form);
    String publisher = publisher(form);
    PublicationDate publishedAt = publishedAt(form);
    String language = form.string("language", LANGUAGE_LENGTH);
    String text = form.string("text", 0);
    String html = form.string("html", 0);
    if (language != null && languageTag(language) == null) {
      form.reject("language", "must be a language tag such as en or en-GB");
    }
    if (text != null && html != null) {
      form.reject("html", "give either text or html, not both");
    }
    if (text == null && html == null) {
      form.reject("text", "there is no text: give it as text, or a page as html");
    }
    form.finish();
    if (text != null && exceeds(text, limits.documentBytes())) {
      throw tooLarge("text", limits.documentBytes());
    }
    if (html != null && exceeds(html, limits.htmlBytes())) {
      throw tooLarge("html", limits.htmlBytes());
    }
    return new Submission(id, title, url, publisher, publishedAt, language, text, html);
  }

  /** The field {@code title} of a form. */
  public static String title(JsonForm form) {
    return form.string("title", TITLE_LENGTH);
  }

  /** The field {@code publisher} of a form. */
  public static String publisher(JsonForm form) {
    return form.string("publisher", PUBLISHER_LENGTH);
  }

  /** The field {@code url} of a form. */
  public static String url(JsonForm form) {
    String url = form.string("url", URL_LENGTH);
    if (url != null && webAddress(url) == null) {
      form.reject("url", "must be an absolute http or https address");
    }
    return url;
  }

  /** The field {@code publishedAt} of a form; unknown where it isn't given. */
  public static PublicationDate publishedAt(JsonForm form) {
    String given = form.string("publishedAt", 0);
    try {
      return PublishedAt.parse(given);
    } catch (DateTimeException e) {
      form.reject("publishedAt", PublishedAt.EXPECTED);
      return PublicationDate.unknown();
    }
  }

  /** For a text longer than the service reads. */
  static Refusal tooLarge(String field, int most) {
    String detail = "The " + field + " of a document may be at most " + most + " bytes of UTF-8.";
    return new Refusal(
        ProblemType.TOO_LARGE, detail, List.of(FieldError.at("/" + field, "is too long")));
  }

  /** Whether the text is longer than so many bytes of UTF-8. */
  static boolean exceeds(String text, int bytes) {
    if (text.length() > bytes) {
      return true;
    }
    return text.length() * 3L > bytes && text.getBytes(StandardCharsets.UTF_8).length > bytes;
  }

  /**
   * The address, or null where it is none. A page shows it as a link: nothing but the web's own
   * schemes may stand there. Real addresses hold characters that RFC 3986 forbids, so it isn't held
   * to more than that.
   */
  static String webAddress(String url) {
    return url != null && url.length() <= URL_LENGTH && WEB_ADDRESS.matcher(url).matches()
        ? url
        : null;
  }

  /** The tag, or null where it is none. */
  static String languageTag(String tag) {
    return tag != null && tag.length() <= LANGUAGE_LENGTH && LANGUAGE.matcher(tag).matches()
        ? tag
        : null;
  }
}
