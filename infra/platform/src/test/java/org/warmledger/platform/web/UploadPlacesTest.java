package org.warmledger.platform.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class UploadPlacesTest {

  private final UploadPlaces places = new UploadPlaces(3, 2, Duration.ZERO);

  @Test
  void nobodyKeepsTheOthersOut() {
    places.take("one");
    places.take("one");
    assertThatThrownBy(() -> places.take("one"))
        .isInstanceOf(Problem.class)
        .hasMessage("TOO_MANY_UPLOADS_OF_ONE");
    assertThatCode(() -> places.take("other")).doesNotThrowAnyException();
    assertThatThrownBy(() -> places.take("third"))
        .isInstanceOf(Problem.class)
        .hasMessage("TOO_MANY_UPLOADS");
  }

  @Test
  void aPlaceThatIsGivenBackIsFree() {
    places.take("one");
    places.take("one");
    places.giveBack("one");
    assertThatCode(() -> places.take("one")).doesNotThrowAnyException();
    places.giveBack("one");
    places.giveBack("one");
    assertThatCode(() -> places.take("one")).doesNotThrowAnyException();
  }

  @Test
  void whoWaitsGetsThePlaceOfWhoGoes() throws Exception {
    UploadPlaces patient = new UploadPlaces(1, 1, Duration.ofMinutes(1));
    patient.take("one");
    CompletableFuture<Void> other = CompletableFuture.runAsync(() -> patient.take("other"));
    patient.giveBack("one");
    assertThatCode(() -> other.get(30, TimeUnit.SECONDS)).doesNotThrowAnyException();
  }
}
