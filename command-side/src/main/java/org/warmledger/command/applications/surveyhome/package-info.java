/** Survey the home of whoever applies (入户调查). */
package org.warmledger.command.applications.surveyhome;
