/** The whole model as JSON, for scripts, with a published JSON Schema; made from the Ecore model by its own description. */
package org.kijun.exchange.json;
