package org.warmledger.launchers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void aPortIsPromisedOnceThoughNobodyListensThereYet() {
    var port = Ports.anyFree();
    assertThat(Ports.preferably(port)).isEqualTo(port);
    assertThat(Ports.isFree(port)).isTrue();
    assertThat(Ports.preferably(port)).isNotEqualTo(port);
  }
}
