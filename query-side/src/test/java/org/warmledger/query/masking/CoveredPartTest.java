package org.warmledger.query.masking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warmledger.events.Samples;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.HouseholdPart;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.Sight;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a change tells of a file shows no more, and no less, than the file does. */
class CoveredPartTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Household HOUSEHOLD = Samples.household();

  private static ObjectNode shown(Personal<?> personal, Sight sight) {
    return JSON.valueToTree(
        Masking.Lens.of(sight, LocalDate.of(2026, 1, 20)).shown(personal).orElseThrow());
  }

  @ParameterizedTest
  @EnumSource(Sight.class)
  void aPartIsCoveredAsTheWhole(Sight sight) {
    ObjectNode file = shown(HOUSEHOLD.head().details(), sight);
    file.setAll(shown(HOUSEHOLD.means(), sight));
    if (!sight.showsSensitive()) {
      file.remove("annualIncome");
      file.remove("rigidExpenses");
    }
    HouseholdPart whole = HouseholdPart.of(HOUSEHOLD).orElseThrow();
    for (Map.Entry<String, JsonNode> told :
        shown(Personal.of(Samples.HEAD, whole), sight).properties()) {
      assertThat(told.getValue()).as(told.getKey()).isEqualTo(file.get(told.getKey()));
    }
  }
}
