package org.warmledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.mapping.TypeMapping;
import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import java.io.IOException;
import java.io.StringReader;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An index that exists somewhere keeps its mapping for ever: a change is a new version beside it.
 */
class MappingsTest {

  private static final JsonMapper JSON = new JsonMapper();

  private static final Map<String, String> GOLDEN =
      Map.ofEntries(
          Map.entry("activities.v1.json", "397b182327fd9416"),
          Map.entry("activities.v2.json", "df21883c18f01cc6"),
          Map.entry("activities.v3.json", "855ab2a2e1005f21"),
          Map.entry("acts.v1.json", "c817f0a482d3657f"),
          Map.entry("applications.v1.json", "4b2a5dd8e7bbe7b8"),
          Map.entry("applications.v2.json", "845d699041f06018"),
          Map.entry("appropriations.v1.json", "1ae8fc96dbfdb7a7"),
          Map.entry("appropriations.v2.json", "7b1df411864219fa"),
          Map.entry("buckets.v1.json", "aa8e0c5bf5e4edd1"),
          Map.entry("campaigns.v1.json", "82ce6aae33a880ca"),
          Map.entry("campaigns.v2.json", "ec5bfec7eb9c1a24"),
          Map.entry("campaigns.v3.json", "7d9658ac8993b0e7"),
          Map.entry("disbursements.v1.json", "9d97e3779daf517a"),
          Map.entry("disbursements.v3.json", "231faecf62303ba2"),
          Map.entry("disbursements.v4.json", "effbab31ded8b96d"),
          Map.entry("disbursements.v5.json", "3cdb4c529a5605ae"),
          Map.entry("erasures.v1.json", "8f0ae9b46dc6d00b"),
          Map.entry("files.v1.json", "92d7f932a223dd1a"),
          Map.entry("files.v2.json", "13c4c2b9c60a99ea"),
          Map.entry("files.v3.json", "b75c3b9baa3771ba"),
          Map.entry("files.v4.json", "def2031090871b57"),
          Map.entry("filings.v1.json", "ee263c5a52cdd0a1"),
          Map.entry("findings.v1.json", "4994cc3ed97bd1f8"),
          Map.entry("findings.v2.json", "2d098440e752a7b3"),
          Map.entry("findings.v3.json", "fd73cfc5946a6d7b"),
          Map.entry("findings.v4.json", "0bf621678fb7aa14"),
          Map.entry("formexplanations.v1.json", "47220bb0164e86c9"),
          Map.entry("formpurposes.v1.json", "94a0dcaedaaf8364"),
          Map.entry("funddays.v1.json", "35673635a1472d51"),
          Map.entry("funddays.v2.json", "3af0da0390ba92b2"),
          Map.entry("funddays.v3.json", "f852af57148eb7b0"),
          Map.entry("fundentries.v1.json", "c34d1b1b14c2f957"),
          Map.entry("fundflows.v1.json", "09c0e6cc5e55f214"),
          Map.entry("fundflows.v2.json", "e47e01e630244623"),
          Map.entry("funds.v1.json", "e9f460feeab9d3f1"),
          Map.entry("funds.v2.json", "f5da583b6ef9e806"),
          Map.entry("movements.v1.json", "57af4c3caba7b276"),
          Map.entry("movements.v2.json", "107dd71a31daf812"),
          Map.entry("movements.v3.json", "022d081cda176811"),
          Map.entry("movements.v4.json", "ae43f26cd9518eca"),
          Map.entry("plans.v1.json", "3b44fd7edfa2d5e2"),
          Map.entry("rosterlines.v1.json", "abf9d74ee655927a"),
          Map.entry("rosterlines.v2.json", "2bc9215db0a6d5fb"),
          Map.entry("rosterlines.v3.json", "baa078933e39e00f"),
          Map.entry("rosterlines.v4.json", "b343584daf407c36"),
          Map.entry("rosterlines.v5.json", "270b66d16d56cbff"),
          Map.entry("rosters.v1.json", "571122529d84ff57"),
          Map.entry("rosters.v2.json", "2213e5d023bf678f"),
          Map.entry("rosters.v4.json", "05f500891d3299ce"),
          Map.entry("rosters.v5.json", "5f508d9c48edc819"),
          Map.entry("rosters.v6.json", "75ddd4872ec0ccfa"),
          Map.entry("unions.v1.json", "6cf30430c3df383f"),
          Map.entry("unions.v2.json", "9507482fa4d11b21"),
          Map.entry("unions.v3.json", "acc3a33fdf802d82"),
          Map.entry("unions.v4.json", "ca2bd7c095ff2f91"));

  private static boolean isOurs(Resource mapping) {
    return !String.valueOf(mapping.getFilename()).startsWith("probe.");
  }

  private static List<Resource> mappings() throws IOException {
    Resource[] all =
        new PathMatchingResourcePatternResolver().getResources("classpath*:indexes/*.json");
    return Arrays.stream(all).filter(MappingsTest::isOurs).toList();
  }

  @Test
  void aPublishedMappingNeverChanges() throws Exception {
    Map<String, String> fingerprints = new TreeMap<>();
    for (Resource mapping : mappings()) {
      byte[] canonical = JSON.writeValueAsBytes(JSON.readTree(mapping.getContentAsByteArray()));
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical);
      fingerprints.put(mapping.getFilename(), HexFormat.of().formatHex(digest, 0, 8));
    }
    assertThat(fingerprints).isEqualTo(GOLDEN);
  }

  @Test
  void anIndexRefusesWhatItDoesNotKnow() throws IOException {
    for (Resource mapping : mappings()) {
      JsonNode json = JSON.readTree(mapping.getContentAsByteArray());
      assertThat(json.at("/mappings/dynamic").asString()).isEqualTo("strict");
      // What was written is refreshed when somebody looks; the index's own round only tidies up.
      assertThat(json.at("/settings/refresh_interval").asString()).isEqualTo("30s");
    }
  }

  @Test
  void noIndexNeedsMoreThanTheCoreServer() throws IOException {
    for (Resource mapping : mappings()) {
      JsonNode json = JSON.readTree(mapping.getContentAsByteArray());
      assertThat(json.at("/settings/analysis").isMissingNode()).isTrue();
    }
  }

  /** Elasticsearch refuses to add up what has no columns, and two generations were never alike. */
  @Test
  void everyNumberThatHasColumnsIsComparedAndNoOther() throws IOException {
    JsonpMapper mapper = new Jackson3JsonpMapper();
    for (Resource mapping : mappings()) {
      JsonNode json = JSON.readTree(mapping.getContentAsByteArray()).at("/mappings");
      TypeMapping typed =
          TypeMapping._DESERIALIZER.deserialize(
              mapper.jsonProvider().createParser(new StringReader(json.toString())), mapper);
      assertThat(NumericFields.of(typed).names())
          .as(mapping.getFilename())
          .containsExactlyInAnyOrderElementsOf(addable("", json.path("properties")));
    }
  }

  private static List<String> addable(String prefix, JsonNode properties) {
    return properties.propertyStream().flatMap(named -> addable(prefix, named)).toList();
  }

  private static Stream<String> addable(String prefix, Map.Entry<String, JsonNode> named) {
    JsonNode property = named.getValue();
    String path = prefix + named.getKey();
    boolean isNumber = Set.of("long", "integer").contains(property.path("type").asString());
    return isNumber && property.path("doc_values").asBoolean(true)
        ? Stream.of(path)
        : addable(path + ".", property.path("properties")).stream();
  }
}
