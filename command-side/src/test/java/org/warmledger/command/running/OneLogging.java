package org.warmledger.command.running;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.StandardEnvironment;

/**
 * A JVM has one logging system, and each application sets it up when it starts and takes it down
 * when it closes: one that closes takes away what another is just using. Here it is set up once,
 * for all ledgers of a test run, and no ledger touches it. So it is with the home of Tomcat.
 */
final class OneLogging {

  static {
    LoggingSystem logging = LoggingSystem.get(OneLogging.class.getClassLoader());
    logging.beforeInitialize();
    logging.initialize(new LoggingInitializationContext(new StandardEnvironment()), null, null);
  }

  private OneLogging() {}

  static SpringApplicationBuilder of(SpringApplicationBuilder builder) {
    var unused = OneHome.folder();
    SpringApplication application = builder.application();
    application.setListeners(
        List.copyOf(application.getListeners()).stream()
            .filter(listener -> !(listener instanceof LoggingApplicationListener))
            .toList());
    return builder;
  }
}
