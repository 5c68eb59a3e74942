package dev.dateline.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dateline.event.Participant;
import dev.dateline.store.Account.NameForm;
import java.io.UncheckedIOException;
import java.util.List;

/** Accounts and names as the JSON that the database keeps. */
final class AccountJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  private static final ObjectWriter WRITER = MAPPER.writer();
  private static final ObjectReader ACCOUNTS = MAPPER.readerFor(Account.Form.class);
  private static final ObjectReader NAMES =
      MAPPER.readerFor(new TypeReference<List<NameForm>>() {});

  private AccountJson() {}

  static String write(Account account) {
    return json(account.form());
  }

  static Account read(String json) {
    try {
      return Account.of(ACCOUNTS.<Account.Form>readValue(json));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String writeNames(List<Participant> names) {
    return json(names.stream().map(NameForm::of).toList());
  }

  static List<Participant> readNames(String json) {
    try {
      List<NameForm> forms = NAMES.readValue(json);
      return forms.stream().map(NameForm::participant).toList();
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String json(Object value) {
    try {
      return WRITER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
