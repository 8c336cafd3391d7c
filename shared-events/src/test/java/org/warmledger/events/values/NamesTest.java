package org.warmledger.events.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"阿依古丽·买买提", "阿依古丽•买买提", "阿依古丽‧买买提", "阿依古丽.买买提", " 阿依古丽\u3000买买提 ", "阿依古丽．买买提"})
  void theDotAndBlanksTellNobodyApart(String spelt) {
    assertThat(Names.areSame(spelt, "阿依古丽·买买提")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"阿依古丽", "买买提·阿依古丽", ""})
  void anotherNameIsAnother(String spelt) {
    assertThat(Names.areSame(spelt, "阿依古丽·买买提")).isFalse();
  }
}
