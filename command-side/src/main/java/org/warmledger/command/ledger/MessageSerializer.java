package org.warmledger.command.ledger;

import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.warmledger.events.wire.EventCodec;

/**
 * Commands travel through Axon Server with their personal data sealed, just as events are stored.
 */
@Configuration(value = "messageSerialization", proxyBeanMethods = false)
class MessageSerializer {

  @Bean
  @Qualifier("messageSerializer")
  Serializer messageSerializer(EventCodec codec) {
    return of(codec);
  }

  static Serializer of(EventCodec codec) {
    return Jackson3Serializer.builder()
        .jsonMapperBuilderCustomizer(
            mapper -> mapper.addModules(codec.mapper().registeredModules()))
        .build();
  }
}
