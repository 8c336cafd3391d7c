package org.warmledger.query.statistics.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.events.lists.LeadBody;
import org.warmledger.events.lists.UnionLevel;
import org.warmledger.query.statistics.acts.Act;
import org.warmledger.query.statistics.acts.Counts;
import org.warmledger.query.statistics.acts.Ref;

/** Centres of cities and counties are added up; a yes is everybody's or the union's own. */
class CentresTest {

  private static Centres.Stated stated(
      String union, int staff, LeadBody body, boolean coordinates, UnionLevel... level) {
    Act.Centre centre = new Act.Centre(staff, 10 * staff, body, coordinates);
    Act act =
        new Act(
            "CENTRE",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "CENTRE|||||",
            Optional.empty(),
            Optional.empty(),
            "410000/" + union,
            union,
            List.of("410000", union),
            List.of(),
            Optional.empty(),
            LocalDate.of(2026, 1, 1),
            new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
            Optional.of(centre),
            new Ref("centre-" + union, 0, "centre.stated", 1, Instant.EPOCH),
            Optional.empty());
    return new Centres.Stated(act, centre, List.of(level).stream().findFirst());
  }

  private static final Centres.Stated CITY =
      stated("410800", 3, LeadBody.PARTY_AND_GOVERNMENT, true, UnionLevel.CITY);
  private static final Centres.Stated COUNTY =
      stated("410803", 7, LeadBody.UNION_ALONE, false, UnionLevel.COUNTY);
  private static final Centres.Stated STATION =
      stated("41080301", 11, LeadBody.UNION_ALONE, true, UnionLevel.STATION);
  private static final Centres.Stated SOMEWHERE = stated("410804", 13, LeadBody.UNION_ALONE, true);

  private static final Centres ALL =
      Centres.of(List.of(CITY, COUNTY, STATION, SOMEWHERE), "410000");

  @Test
  void onlyThoseOfCitiesAndCountiesAreCounted() {
    assertThat(ALL.cityStaff()).contains(3L);
    assertThat(ALL.citySquareMetres()).contains(30L);
    assertThat(ALL.countyStaff()).contains(7L);
    assertThat(ALL.countySquareMetres()).contains(70L);
    assertThat(ALL.ledBy(LeadBody.PARTY_AND_GOVERNMENT)).contains(1L);
    assertThat(ALL.ledBy(LeadBody.UNION_ALONE)).contains(1L);
  }

  @Test
  void aUnionHasItsOwnCentreAndThoseBelow() {
    assertThat(ALL.within("410803").stated()).containsExactly(COUNTY);
    assertThat(ALL.within("410000").stated()).hasSize(4);
    assertThat(ALL.at("410800").stated()).containsExactly(CITY);
    assertThat(ALL.at("410000").stated()).isEmpty();
    assertThat(ALL.at("410800").own()).contains(CITY.centre());
    assertThat(ALL.within("410803").own()).contains(COUNTY.centre());
    assertThat(ALL.own()).isEmpty();
  }

  @Test
  void coordinationIsWhatTheOwnCentreSaysOrAllBelow() {
    assertThat(ALL.coordination()).contains(0L);
    assertThat(Centres.of(List.of(CITY, STATION), "410000").coordination()).contains(1L);
    assertThat(Centres.of(List.of(CITY, COUNTY), "410800").coordination()).contains(1L);
    assertThat(Centres.of(List.of(CITY, COUNTY), "410803").coordination()).contains(0L);
    assertThat(Centres.of(List.of(), "410000").coordination()).isEmpty();
  }
}
