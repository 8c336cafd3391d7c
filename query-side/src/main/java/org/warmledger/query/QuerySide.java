package org.warmledger.query;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Brings in the query side: projections into Elasticsearch and the reads over HTTP. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class QuerySide {}
