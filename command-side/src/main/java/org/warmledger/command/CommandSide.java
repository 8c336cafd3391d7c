package org.warmledger.command;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Entry of the command side; the local stack and deployments import it beside the platform. */
@Configuration(proxyBeanMethods = false)
// Both sides name their classes after the same words: beans go by their full names.
@ComponentScan(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class CommandSide {}
