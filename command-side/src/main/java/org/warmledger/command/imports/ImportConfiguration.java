package org.warmledger.command.imports;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.warmledger.command.imports.rows.RowMappings;
import org.warmledger.command.ledger.BusinessCalendar;
import org.warmledger.events.sealing.KeyedHash;

/** What imports are put together from. */
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

  private static final long OTHER_PARTS = 1L << 20;

  @Bean
  RowMappings rowMappings(KeyedHash hash, BusinessCalendar calendar) {
    return RowMappings.of(hash, calendar::today);
  }

  /**
   * Uploads stay in memory: a temporary file would hold the register readable on the disk. Slightly
   * more than a file's limit comes through, so that too large a file is refused by its own code.
   */
  @Bean
  MultipartConfigElement uploads(ImportSettings settings) {
    long most = settings.largestFile() + OTHER_PARTS;
    return new MultipartConfigElement("", most, most, Math.toIntExact(most));
  }
}
