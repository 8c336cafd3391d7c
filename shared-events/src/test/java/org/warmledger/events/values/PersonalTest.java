package org.warmledger.events.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.warmledger.events.ids.PersonId;

/** A value under seal is the value, until its person is erased. */
class PersonalTest {

  private static final PersonId HEAD = new PersonId("person-head");
  private static final PersonId SPOUSE = new PersonId("person-spouse");
  private static final Note NOTE = new Note("住院");

  private static final Personal<Note> KNOWN = Personal.of(HEAD, NOTE);
  private static final Personal<Note> ERASED = Personal.erased(HEAD);

  private static Personal.Sealed<Note> sealed(Personal.Opened<Note> opened) {
    return new Personal.Sealed<>(opened.owner(), "key-1", "c2VhbGVk", () -> opened);
  }

  @Test
  void aSealedValueIsOpenedAtTheFirstLookAndNeverAgain() {
    AtomicInteger looks = new AtomicInteger();
    Personal<Note> sealed =
        new Personal.Sealed<>(
            HEAD,
            "key-1",
            "c2VhbGVk",
            () -> {
              looks.incrementAndGet();
              return KNOWN.opened();
            });
    assertThat(looks).hasValue(0);
    assertThat(sealed.opened()).isSameAs(KNOWN);
    assertThat(sealed.opened()).isSameAs(KNOWN);
    assertThat(looks).hasValue(1);
  }

  @Test
  void aSealSaysWhoseItIsAndWhatIsStored() {
    Personal.Sealed<Note> sealed = sealed(KNOWN.opened());
    assertThat(sealed.owner()).isEqualTo(HEAD);
    assertThat(sealed.key()).isEqualTo("key-1");
    assertThat(sealed.ciphertext()).isEqualTo("c2VhbGVk");
  }

  @Test
  void whoeverReadsGetsTheValueOrSaysWhatStandsForAnErasedOne() {
    assertThat(KNOWN.orElse(Note.EMPTY)).isEqualTo(NOTE);
    assertThat(ERASED.orElse(Note.EMPTY)).isEqualTo(Note.EMPTY);
    assertThat(KNOWN.known()).contains(NOTE);
    assertThat(ERASED.known()).isEmpty();
    assertThat(KNOWN.isErased()).isFalse();
    assertThat(ERASED.isErased()).isTrue();
  }

  @Test
  void aValueIsTheSameWhetherItIsSealedOrNot() {
    Personal<Note> sealed = sealed(KNOWN.opened());
    assertThat(sealed).isEqualTo(KNOWN).isNotEqualTo(ERASED).isNotEqualTo(NOTE);
    assertThat(KNOWN).isEqualTo(sealed).isNotEqualTo(ERASED).isNotEqualTo(NOTE);
    assertThat(KNOWN).isNotEqualTo(Personal.of(SPOUSE, NOTE));
    assertThat(KNOWN).isNotEqualTo(Personal.of(HEAD, Note.EMPTY));
  }

  @Test
  void whatIsErasedIsTheSameForOnePersonOnly() {
    Personal<Note> sealed = sealed(ERASED.opened());
    assertThat(sealed).isEqualTo(ERASED).isNotEqualTo(KNOWN);
    assertThat(ERASED).isEqualTo(sealed).isNotEqualTo(KNOWN).isNotEqualTo(HEAD);
    assertThat(ERASED).isNotEqualTo(Personal.erased(SPOUSE));
  }

  @Test
  void itIsFoundByItsOwnerAndShowsNothingElse() {
    assertThat(KNOWN).hasSameHashCodeAs(HEAD).hasToString("Personal[person-head]");
    assertThat(ERASED).hasSameHashCodeAs(HEAD).hasToString("Erased[person-head]");
    assertThat(sealed(KNOWN.opened())).hasSameHashCodeAs(HEAD).hasToString("Sealed[person-head]");
  }
}
