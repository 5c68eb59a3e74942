package dev.dateline.api;

import dev.dateline.ingest.JsonForm;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A timeline to be made or renamed.
 *
 * @param slug its name in addresses; made of the title where it isn't given
 * @param title its name for readers; the slug where it isn't given
 */
@Schema(name = "TimelineRequest")
public record TimelineRequest(
    @Schema(examples = "ukraine-war", pattern = "[a-z0-9]+(-[a-z0-9]+)*", maxLength = 100)
        String slug,
    @Schema(examples = "War in Ukraine", maxLength = 300) String title) {

  private static final int SLUG_LENGTH = 100;
  private static final int TITLE_LENGTH = 300;
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*+");

  /** For a new one: neither field is null afterwards. */
  static TimelineRequest create(JsonForm form) {
    String slug = slug(form);
    String title = form.string("title", TITLE_LENGTH);
    if (slug == null && title != null) {
      slug = slugOf(title);
      if (slug.isEmpty()) {
        form.reject("slug", "give one: none can be made of this title");
      }
    } else if (slug == null) {
      form.reject("slug", "give a slug, a title or both");
    }
    form.finish();
    return new TimelineRequest(slug, title == null ? slug : title.strip());
  }

  /** For a change: at least one field isn't null afterwards. */
  static TimelineRequest change(JsonForm form) {
    String slug = slug(form);
    String title = form.string("title", TITLE_LENGTH);
    if (slug == null && title == null) {
      form.reject("title", "give a new title, a new slug or both");
    }
    form.finish();
    return new TimelineRequest(slug, title == null ? null : title.strip());
  }

  private static String slug(JsonForm form) {
    String slug = form.string("slug", SLUG_LENGTH);
    if (slug != null && !SLUG.matcher(slug).matches()) {
      form.reject("slug", "must be of a-z, 0-9 and single hyphens between them");
    }
    return slug;
  }

  private static String slugOf(String title) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "-");
    String slug = plain.substring(0, Math.min(plain.length(), SLUG_LENGTH));
    return slug.replaceAll("^-|-$", "");
  }
}
