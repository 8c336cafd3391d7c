package org.warmledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class LikenessTest {

  private static final JsonMapper JSON = new JsonMapper();

  private static ObjectNode document(String aids) {
    return (ObjectNode) JSON.readTree("{\"aids\":" + aids.replace('\'', '"') + "}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "['aid-1','aid-2'] | ['aid-2','aid-1'] | true",
        "[{'since':'2026','aids':['aid-1','aid-2']}] | [{'since':'2026','aids':['aid-2','aid-1']}] | true",
        "['aid-1'] | ['aid-1','aid-1'] | false",
        "['aid-1','aid-2'] | ['aid-1','aid-3'] | false",
        "[{'on':'1'},{'on':'2'}] | [{'on':'2'},{'on':'1'}] | false",
        "{'owner':'person-1','sealed':'a'} | {'owner':'person-1','sealed':'b'} | true",
        "{'owner':'person-1','sealed':'a'} | {'owner':'person-2','sealed':'a'} | false"
      })
  void twoDocumentsAreAlikeThatSayTheSame(String one, String other, boolean alike) {
    assertThat(Likeness.differing(document(one), document(other)).isEmpty()).isEqualTo(alike);
  }

  @Test
  void ofASectionTheFieldIsNamedThatDiffers() {
    assertThat(
            Likeness.differing(
                document("{'state':'OPEN','union':{'code':'1'}}"),
                document("{'state':'OPEN','union':{'code':'2'},'since':'2026'}")))
        .containsExactly("aids.since", "aids.union");
  }
}
