package org.warmledger.command.imports;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.warmledger.command.imports.rows.RowMappings;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.platform.BusinessCalendar;
import org.warmledger.platform.web.UploadFolder;

/** What imports are put together from. */
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

  private static final long OTHER_PARTS = 1L << 20;
  private static final int BUFFER = 64 << 10;

  @Bean
  RowMappings rowMappings(KeyedHash hash, BusinessCalendar calendar) {
    return RowMappings.of(hash, calendar::today);
  }

  /**
   * What is more than a buffer goes to the disk at once. Slightly more than a file's limit comes
   * through, so that too large a file is refused by its own code.
   */
  @Bean
  MultipartConfigElement uploads(ImportSettings settings, UploadFolder folder) {
    long most = settings.largestFile() + OTHER_PARTS;
    return new MultipartConfigElement(folder.path().toString(), most, most, BUFFER);
  }

  /** Who is refused before the body was read is answered all the same. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadBodies(ImportSettings settings) {
    String most = Long.toString(settings.largestFile() + OTHER_PARTS);
    return server ->
        server.addConnectorCustomizers(connector -> connector.setProperty("maxSwallowSize", most));
  }
}
