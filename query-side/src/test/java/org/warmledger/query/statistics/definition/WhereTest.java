package org.warmledger.query.statistics.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.events.lists.Transport;
import org.warmledger.events.lists.WorkerIdentity;
import org.warmledger.query.statistics.acts.Facet;

/** Which acts a cell counts. */
class WhereTest {

  private static boolean holds(Where where, String facet) {
    return where.holds(Facet.parse(facet));
  }

  @Test
  void everyFieldThatIsNamedHasOneOfTheValuesNamed() {
    Where migrantsAided =
        Where.aids(AidCategory.MEDICAL, AidCategory.LIVING).of(WorkerIdentity.MIGRANT);
    assertThat(holds(migrantsAided, "AID||LIVING|MIGRANT||")).isTrue();
    assertThat(holds(migrantsAided, "AID||MEDICAL|MIGRANT||")).isTrue();
    assertThat(holds(migrantsAided, "AID||LIVING|URBAN||")).isFalse();
    assertThat(holds(migrantsAided, "AID||CONDOLENCE|MIGRANT||")).isFalse();
    assertThat(holds(migrantsAided, "VISIT||LIVING|MIGRANT||")).isFalse();
  }

  @Test
  void whatNamesNoCategoryTakesAll() {
    assertThat(holds(Where.aids(), "AID||LIVING|||")).isTrue();
    assertThat(holds(Where.aids(), "AID|||||")).isTrue();
    assertThat(holds(Where.visits(), "VISIT||||" + "|")).isTrue();
    assertThat(holds(Where.enterpriseVisits(), "ENTERPRISE_VISIT|||||")).isTrue();
    assertThat(holds(Where.enterpriseVisits(), "VISIT|||||")).isFalse();
  }

  @Test
  void servicesAreKnownByKindCategoryAndTransport() {
    Where trains = Where.services(ServiceKind.RETURN_HOME).by(Transport.RAIL);
    assertThat(holds(trains, "SERVICE|RETURN_HOME|||RAIL|")).isTrue();
    assertThat(holds(trains, "SERVICE|RETURN_HOME|||ROAD|")).isFalse();
    Where aid = Where.services(ServiceKind.AID).in(AidCategory.LIVING);
    assertThat(holds(aid, "SERVICE|AID|LIVING|||")).isTrue();
    assertThat(holds(aid, "SERVICE|AID|MEDICAL|||")).isFalse();
  }

  @Test
  void aFacetIsReadAsItWasWritten() {
    String written = "SERVICE|RETURN_HOME|SAFE_RETURN|MIGRANT|RAIL|UPPER_UNION";
    Facet facet = Facet.parse(written);
    assertThat(facet).hasToString(written);
    assertThat(
            List.of("kind", "service", "category", "identity", "transport", "source").stream()
                .map(facet::get))
        .containsExactly(written.split("\\|"));
    assertThatIllegalArgumentException().isThrownBy(() -> Facet.parse("SERVICE|AID"));
    assertThatIllegalArgumentException().isThrownBy(() -> facet.get("weather"));
  }

  @Test
  void theQuestionAsksForTheSame() {
    assertThat(Where.aids(AidCategory.LIVING).query().toString())
        .contains("kind", "AID", "category", "LIVING");
  }
}
