package org.warmledger.platform.attachments;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where attachments are kept: in the folder that is named; nowhere where none is. */
@Configuration(proxyBeanMethods = false)
class StoreChoice {

  @Bean
  AttachmentStore attachmentStore(@Value("${warmledger.attachments.folder:}") String folder)
      throws IOException {
    return folder.isBlank() ? new NoStore() : new FolderStore(Path.of(folder));
  }
}
