/** The query side: one package per question asked. It cannot see the command side. */
package org.warmledger.query;
