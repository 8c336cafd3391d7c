/** Look an application through (初审). */
package org.warmledger.command.applications.reviewapplication;
