package dev.dateline.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.ingest.FieldError;
import dev.dateline.ingest.JsonForm;
import dev.dateline.ingest.Limits;
import dev.dateline.ingest.ProblemType;
import dev.dateline.ingest.Refusal;
import dev.dateline.ingest.Submission;
import jakarta.ws.rs.core.MediaType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A document posted as it is, its other fields as query parameters. */
final class RawText {

  private static final int HEAD = 1024;
  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

  private RawText() {}

  /**
   * @param field {@code text} or {@code html}
   * @throws Refusal if a parameter or the text is wrong
   */
  static Submission submission(
      String field, byte[] body, MediaType type, DocumentParameters parameters, Limits limits) {
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    parameters.given().forEach(fields::put);
    fields.put(field, decode(body, charset(type, field.equals("html") ? body : new byte[0])));
    try {
      return Submission.of(new JsonForm(fields), limits);
    } catch (Refusal refusal) {
      throw asParameters(refusal);
    }
  }

  private static Refusal asParameters(Refusal refusal) {
    if (refusal.type() != ProblemType.INVALID_FIELDS) {
      return refusal;
    }
    return Refusal.parameters(
        refusal.errors().stream()
            .map(
                error ->
                    DocumentParameters.NAMES.contains(error.pointer().substring(1))
                        ? FieldError.in(error.pointer().substring(1), error.message())
                        : FieldError.at("", "there is no text: the body is empty"))
            .toList());
  }

  /** The header's, else what the page itself declares, else UTF-8. */
  private static Charset charset(MediaType type, byte[] page) {
    String name = type.getParameters().get(MediaType.CHARSET_PARAMETER);
    if (name == null) {
      Matcher declared =
          DECLARED.matcher(
              new String(page, 0, Math.min(HEAD, page.length), StandardCharsets.ISO_8859_1));
      name = declared.find() ? declared.group(1) : null;
    }
    try {
      return Charset.forName(Objects.requireNonNullElse(name, "UTF-8"));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new Refusal(ProblemType.UNSUPPORTED_MEDIA_TYPE, "This charset isn't known; use UTF-8.");
    }
  }

  private static String decode(byte[] body, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw new Refusal(
          ProblemType.BAD_REQUEST,
          "The body is not valid " + charset.name() + "; name its charset in Content-Type.");
    }
  }
}
