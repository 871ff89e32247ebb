package dev.sinew.processor.numeric;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Calls of generated classes, whose types the tests cannot name. */
final class Reflection {
  private Reflection() {}

  static Object field(Class<?> type, String name) {
    try {
      return type.getField(name).get(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  static Object make(Class<?> type, Class<?> parameter, Object argument) {
    try {
      return type.getConstructor(parameter).newInstance(argument);
    } catch (InvocationTargetException e) {
      throw unwrapped(e);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  static Method method(Class<?> type, String name, Class<?>... parameters) {
    try {
      return type.getMethod(name, parameters);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  /** The public method of that name and number of parameters. */
  static Method method(Class<?> type, String name, int parameters) {
    return Arrays.stream(type.getMethods())
        .filter(m -> m.getName().equals(name) && m.getParameterCount() == parameters)
        .findFirst()
        .orElseThrow(() -> new AssertionError(type + " has no " + name + " of " + parameters));
  }

  static Object call(Method method, @Nullable Object target, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw unwrapped(e);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** Calls a method of an int that only the runtime calls. */
  static Object callHidden(Object target, String name, int argument) {
    try {
      Method method = target.getClass().getDeclaredMethod(name, int.class);
      method.setAccessible(true);
      return call(method, target, argument);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  private static RuntimeException unwrapped(InvocationTargetException e) {
    if (e.getCause() instanceof RuntimeException cause) {
      return cause;
    }
    throw new AssertionError(e.getCause());
  }
}
