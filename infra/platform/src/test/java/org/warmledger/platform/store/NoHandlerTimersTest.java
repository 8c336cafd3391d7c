package org.warmledger.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.timeout.HandlerTimeoutConfiguration;
import org.axonframework.messaging.timeout.HandlerTimeoutHandlerEnhancerDefinition;
import org.axonframework.springboot.autoconfig.AxonTimeoutAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

class NoHandlerTimersTest {

  private static ConfigurableApplicationContext start(Class<?> timers, String... arguments) {
    return new SpringApplicationBuilder(NoHandlerTimers.class, timers)
        .web(WebApplicationType.NONE)
        .run(arguments);
  }

  @Test
  void noTimerIsSetAroundAHandler() {
    try (var context = start(AxonTimeoutAutoConfiguration.class)) {
      assertThat(context.getBeansOfType(ConfigurerModule.class)).isEmpty();
    }
  }

  @Test
  void nobodySwitchesThemOn() {
    try (var context = start(AxonTimeoutAutoConfiguration.class, "--axon.timeout.enabled=true")) {
      assertThat(context.getBeansOfType(ConfigurerModule.class)).isEmpty();
    }
  }

  static class TimersOfItsOwn {
    @Bean
    HandlerTimeoutHandlerEnhancerDefinition timers() {
      return new HandlerTimeoutHandlerEnhancerDefinition(new HandlerTimeoutConfiguration());
    }
  }

  @Test
  void nothingStartsWithTimersThatCameInOtherwise() {
    assertThatThrownBy(() -> start(TimersOfItsOwn.class).close())
        .hasMessageContaining("axon.timeout.enabled");
  }
}
