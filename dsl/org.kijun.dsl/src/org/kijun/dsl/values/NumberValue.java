package org.kijun.dsl.values;

import java.util.function.Function;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** A number: the lexer knows words only. */
record NumberValue<T>(String wanted, Function<String, T> reader, Function<T, String> writer) implements IValueConverter<T> {
    @Override
    public T toValue(String text, INode node) {
        try {
            return reader.apply(text);
        } catch (NumberFormatException notANumber) {
            throw new ValueConverterException("'%s' is not %s.".formatted(text, wanted), node, notANumber);
        }
    }

    @Override
    public String toString(T value) {
        return writer.apply(value);
    }
}
