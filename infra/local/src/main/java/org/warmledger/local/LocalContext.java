package org.warmledger.local;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.warmledger.command.CommandSide;
import org.warmledger.platform.Platform;
import org.warmledger.query.QuerySide;
import org.warmledger.query.projection.Readers;

/** Both sides, the identity provider and the console in one Spring context. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
  Platform.class,
  CommandSide.class,
  QuerySide.class,
  IdentityProvider.class,
  ConsolePages.class,
  OwnUnions.class
})
class LocalContext {

  /**
   * Beans are made while Elasticsearch still starts; nothing that moves (readers, the port) starts
   * before it answers.
   */
  @Bean
  SmartLifecycle elasticsearchFirst(Stores stores) {
    return new SmartLifecycle() {
      private volatile boolean running;

      @Override
      public void start() {
        stores.elasticsearch();
        running = true;
      }

      @Override
      public void stop() {
        running = false;
      }

      @Override
      public boolean isRunning() {
        return running;
      }

      @Override
      public int getPhase() {
        return Integer.MIN_VALUE;
      }
    };
  }

  /** Ready is said, by the health check and on the terminal, once everything can be read. */
  @Bean
  ApplicationRunner readersFirst(Readers readers) {
    return arguments -> readers.awaitStart();
  }
}
