package dev.dateline.api;

import dev.dateline.document.Document;
import dev.dateline.document.PublicationDate;
import dev.dateline.ingest.JsonForm;
import dev.dateline.ingest.Submission;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to be changed of a document (RFC 7396: what isn't named stays, null removes).
 *
 * @param publishedAt all its dates are resolved anew against it
 */
@Schema(name = "DocumentCorrection")
public record DocumentCorrection(
    @Schema(implementation = String.class, examples = "2022-05-20") PublicationDate publishedAt,
    String title,
    String url,
    String publisher) {

  static UnaryOperator<Document> of(JsonForm form) {
    boolean dated = form.has("publishedAt");
    boolean titled = form.has("title");
    boolean located = form.has("url");
    boolean owned = form.has("publisher");
    DocumentCorrection to =
        new DocumentCorrection(
            Submission.publishedAt(form),
            Submission.title(form),
            Submission.url(form),
            Submission.publisher(form));
    if (!(dated || titled || located || owned)) {
      form.reject("publishedAt", "name at least one field to change");
    }
    form.finish();
    return was ->
        new Document(
            was.id(),
            titled ? to.title : was.title(),
            located ? to.url : was.url(),
            owned ? to.publisher : was.publisher(),
            dated ? to.publishedAt : was.published(),
            was.language(),
            was.text());
  }
}
