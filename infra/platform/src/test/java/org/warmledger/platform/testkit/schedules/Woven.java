package org.warmledger.platform.testkit.schedules;

import static java.lang.constant.ConstantDescs.MTD_void;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;

/** Loads the classes of one package anew, with points at which another thread may go on. */
final class Woven extends ClassLoader {

  private static final ClassDesc THREAD = ClassDesc.of("java.lang.Thread");

  private final String folder;

  Woven(Class<?> one) {
    super(one.getClassLoader());
    this.folder = one.getPackageName() + ".";
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      return isOfThePackage(name) ? woven(name) : super.loadClass(name, resolve);
    }
  }

  private boolean isOfThePackage(String name) {
    return name.startsWith(folder) && name.indexOf('.', folder.length()) < 0;
  }

  private Class<?> woven(String name) throws ClassNotFoundException {
    try (InputStream plain = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (plain == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] woven = woven(plain.readAllBytes());
      return defineClass(name, woven, 0, woven.length);
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  private static byte[] woven(byte[] plain) {
    ClassFile file = ClassFile.of();
    return file.transformClass(
        file.parse(plain), ClassTransform.transformingMethodBodies(Woven::withPoints));
  }

  private static void withPoints(CodeBuilder code, CodeElement element) {
    if (element instanceof InvokeInstruction || element instanceof FieldInstruction) {
      code.invokestatic(THREAD, "yield", MTD_void);
    }
    code.with(element);
  }
}
