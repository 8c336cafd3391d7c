package org.warmledger.query;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Brings in the query side: projections into Elasticsearch and the reads over HTTP. */
@Configuration(proxyBeanMethods = false)
// Both sides name their classes after the same words: beans go by their full names.
@ComponentScan(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class QuerySide {}
