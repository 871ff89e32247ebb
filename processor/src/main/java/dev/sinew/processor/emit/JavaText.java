package dev.sinew.processor.emit;

/**
 * The source of one class.
 *
 * @param simpleName of the class
 */
public record JavaText(String simpleName, String text) {}
