package org.warmledger.benchmarks.past;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.sealing.AesGcm;
import org.warmledger.events.sealing.KeyVault;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.sealing.MasterKey;
import org.warmledger.events.values.IdentityNumber;

class SmallPastTest {

  private static final String WANG = "person-" + "w".repeat(25);
  private static final String FILE = "case-" + "f".repeat(25);
  private static final String NUMBER = "410899196601010154";
  private static final String METADATA = "{\"idempotencyKey\":\"demo-1-7-file\"}";
  private static final String HEAD =
      "{\"owner\":\"%s\",\"key\":\"key-1\",\"sealed\":\"%s\"}"
          .formatted(WANG, "{'name':'王芳','identityNumber':'" + NUMBER + "'}");

  private final KeyedHash hash =
      new KeyedHash(MasterKey.ofBase64(Base64.getEncoder().encodeToString(new byte[32])));
  private final OpenVault vault = new OpenVault();

  /** Seals nothing: what is sealed can be read. */
  private static final class OpenVault implements KeyVault {

    private final Map<PersonId, PersonKey> keys = new HashMap<>();

    @Override
    public PersonKey obtain(PersonId person) {
      return keys.get(person);
    }

    @Override
    public void prepare(Collection<PersonId> persons) {
      persons.forEach(
          person -> keys.put(person, new PersonKey("key-of-" + person, new AesGcm(new byte[32]))));
    }

    @Override
    public Optional<Aead> find(String keyId) {
      return Optional.of(new AesGcm(new byte[32]));
    }

    @Override
    public void destroy(PersonId person) {
      throw new UnsupportedOperationException();
    }
  }

  private static StoredRow row(String stream, long sequence, String name, String payload) {
    return new StoredRow(
        stream, sequence, "AnyStream", new Original.Wire(name, "1"), METADATA, payload);
  }

  private List<CopiedEvent> copy(int number, StoredRow... rows) {
    return SmallPast.of(List.of(rows), SmallPastTest::opened).copy(number, hash, vault);
  }

  private static String opened(String seal) {
    String value = seal.split("\"sealed\":\"")[1];
    return value.substring(0, value.length() - 2).replace("'", "\"");
  }

  private static String payload(CopiedEvent event) {
    Serializer unused = Jackson3Serializer.builder().build();
    return new String(
        event.serializePayload(unused, byte[].class).getData(), StandardCharsets.UTF_8);
  }

  @Test
  void aCopyTellsOfOthersAndIsTheSameThroughout() {
    List<CopiedEvent> copied =
        copy(
            3,
            row(
                FILE,
                0,
                "case.archived",
                "{\"caseId\":\"" + FILE + "\",\"occurredOn\":\"2025-01-01\"}"),
            row(
                FILE,
                1,
                "case.visited",
                "{\"caseId\":\"" + FILE + "\",\"occurredOn\":\"2025-03-01\"}"));

    String file = copied.getFirst().getAggregateIdentifier();
    assertThat(file).matches("case-[0-9a-z]{25}").isNotEqualTo(FILE);
    assertThat(copied).allSatisfy(event -> assertThat(payload(event)).contains(file));
    assertThat(copied.getLast().getTimestamp()).isEqualTo("2025-03-01T01:00:00Z");
  }

  @Test
  void whoIsCopiedHasAKeyOfTheirOwn() throws Exception {
    CopiedEvent copied =
        copy(1, row(FILE, 0, "case.archived", "{\"head\":" + HEAD + "}")).getFirst();

    PersonId other = vault.keys.keySet().iterator().next();
    assertThat(payload(copied)).contains("\"owner\":\"" + other + "\",\"key\":\"key-of-" + other);
    byte[] sealed =
        Base64.getDecoder()
            .decode(payload(copied).split("\"sealed\":\"")[1].replaceAll("\".*", ""));
    String open =
        new String(
            new AesGcm(new byte[32])
                .decrypt(sealed, (other + "/key-of-" + other).getBytes(StandardCharsets.UTF_8)),
            StandardCharsets.UTF_8);
    assertThat(open).doesNotContain("王芳").doesNotContain(NUMBER);
    String number = open.split("identityNumber\":\"")[1].substring(0, 18);
    assertThat(hash.person(new IdentityNumber(number))).isEqualTo(other);
  }

  @Test
  void bookingsOfEachCopyComeBehindThoseBefore() {
    StoredRow[] rows = {
      row("fund-A", 2, "fund.booked", "{\"fund\":\"A\"}"),
      row(FILE, 4, "aid.funded", "{\"fund\":\"A\",\"fundVersion\":2}"),
      row("fund-A", 3, "fund.booked", "{\"fund\":\"A\"}")
    };

    assertThat(copy(1, rows))
        .extracting(CopiedEvent::getSequenceNumber)
        .containsExactly(4L, 4L, 5L);
    assertThat(copy(2, rows))
        .extracting(CopiedEvent::getSequenceNumber)
        .containsExactly(6L, 4L, 7L);
    assertThat(payload(copy(2, rows).get(1))).contains("\"fundVersion\":6");
  }
}
