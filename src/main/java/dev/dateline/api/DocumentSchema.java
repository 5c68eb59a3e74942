package dev.dateline.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a document is handed in, for the description of the API; either text or html is needed. */
@Schema(name = "Document")
record DocumentSchema(
    @Schema(description = "your own id of it", maxLength = 200, examples = "article-17") String id,
    @Schema(maxLength = 1000) String title,
    @Schema(description = "http or https", maxLength = 2000) String url,
    @Schema(maxLength = 300) String publisher,
    @Schema(
            description =
                "a day, or a day with time and offset; where it isn't given it is looked for in the"
                    + " page and the text, and never guessed",
            examples = "2022-05-13T18:02:00-04:00")
        String publishedAt,
    @Schema(description = "BCP 47", examples = "en") String language,
    @Schema(description = "plain text") String text,
    @Schema(description = "a page, in place of text") String html) {

  static final String EXAMPLE =
      "{\"id\":\"article-17\",\"publishedAt\":\"2022-05-13\","
          + "\"text\":\"Lloyd Austin spoke to Sergei Shoigu on Friday.\"}";
}
