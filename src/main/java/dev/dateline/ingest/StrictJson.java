package dev.dateline.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** Reads JSON objects that strangers send: flat, without doubled keys, of bounded size. */
public final class StrictJson {

  private static final int DEEPEST = 8;

  private static final ObjectReader READER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(Integer.MAX_VALUE)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .reader();

  private StrictJson() {}

  /**
   * Reads one object to its end.
   *
   * @throws Refusal if it isn't one JSON object
   */
  public static JsonForm object(byte[] json) {
    return object(json, 0, json.length);
  }

  /** Reads one object from a part of an array. */
  static JsonForm object(byte[] json, int offset, int length) {
    JsonNode node;
    try {
      node = READER.readTree(json, offset, length);
    } catch (StreamConstraintsException e) {
      throw malformed("it is nested deeper than " + DEEPEST + " levels, or holds a huge number", e);
    } catch (JsonProcessingException e) {
      throw malformed(e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw malformed("it is not valid UTF-8", null);
    }
    if (node == null || !node.isObject()) {
      throw malformed("an object is needed, in braces", null);
    }
    return new JsonForm(node);
  }

  private static Refusal malformed(String why, JsonProcessingException e) {
    JsonLocation at = e == null ? null : e.getLocation();
    String where =
        at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    return new Refusal(
        ProblemType.MALFORMED_JSON, "Not valid JSON" + where + ": " + Scalars.clean(why));
  }
}
