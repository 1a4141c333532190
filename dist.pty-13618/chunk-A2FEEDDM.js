import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner(text, ignoreTrivia = !1) {
  let len = text.length, pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
  function scanHexDigits(count, exact) {
    let digits = 0, value2 = 0;
    for (; digits < count || !exact; ) {
      let ch = text.charCodeAt(pos);
      if (ch >= 48 && ch <= 57)
        value2 = value2 * 16 + ch - 48;
      else if (ch >= 65 && ch <= 70)
        value2 = value2 * 16 + ch - 65 + 10;
      else if (ch >= 97 && ch <= 102)
        value2 = value2 * 16 + ch - 97 + 10;
      else
        break;
      pos++, digits++;
    }
    return digits < count && (value2 = -1), value2;
  }
  function setPosition(newPosition) {
    pos = newPosition, value = "", tokenOffset = 0, token = 16, scanError = 0;
  }
  function scanNumber() {
    let start = pos;
    if (text.charCodeAt(pos) === 48)
      pos++;
    else
      for (pos++; pos < text.length && isDigit(text.charCodeAt(pos)); )
        pos++;
    if (pos < text.length && text.charCodeAt(pos) === 46)
      if (pos++, pos < text.length && isDigit(text.charCodeAt(pos)))
        for (pos++; pos < text.length && isDigit(text.charCodeAt(pos)); )
          pos++;
      else
        return scanError = 3, text.substring(start, pos);
    let end = pos;
    if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101))
      if (pos++, (pos < text.length && text.charCodeAt(pos) === 43 || text.charCodeAt(pos) === 45) && pos++, pos < text.length && isDigit(text.charCodeAt(pos))) {
        for (pos++; pos < text.length && isDigit(text.charCodeAt(pos)); )
          pos++;
        end = pos;
      } else
        scanError = 3;
    return text.substring(start, end);
  }
  function scanString() {
    let result = "", start = pos;
    for (; ; ) {
      if (pos >= len) {
        result += text.substring(start, pos), scanError = 2;
        break;
      }
      let ch = text.charCodeAt(pos);
      if (ch === 34) {
        result += text.substring(start, pos), pos++;
        break;
      }
      if (ch === 92) {
        if (result += text.substring(start, pos), pos++, pos >= len) {
          scanError = 2;
          break;
        }
        switch (text.charCodeAt(pos++)) {
          case 34:
            result += '"';
            break;
          case 92:
            result += "\\";
            break;
          case 47:
            result += "/";
            break;
          case 98:
            result += "\b";
            break;
          case 102:
            result += "\f";
            break;
          case 110:
            result += `
`;
            break;
          case 114:
            result += "\r";
            break;
          case 116:
            result += "	";
            break;
          case 117:
            let ch3 = scanHexDigits(4, !0);
            ch3 >= 0 ? result += String.fromCharCode(ch3) : scanError = 4;
            break;
          default:
            scanError = 5;
        }
        start = pos;
        continue;
      }
      if (ch >= 0 && ch <= 31)
        if (isLineBreak(ch)) {
          result += text.substring(start, pos), scanError = 2;
          break;
        } else
          scanError = 6;
      pos++;
    }
    return result;
  }
  function scanNext() {
    if (value = "", scanError = 0, tokenOffset = pos, lineStartOffset = lineNumber, prevTokenLineStartOffset = tokenLineStartOffset, pos >= len)
      return tokenOffset = len, token = 17;
    let code = text.charCodeAt(pos);
    if (isWhiteSpace(code)) {
      do
        pos++, value += String.fromCharCode(code), code = text.charCodeAt(pos);
      while (isWhiteSpace(code));
      return token = 15;
    }
    if (isLineBreak(code))
      return pos++, value += String.fromCharCode(code), code === 13 && text.charCodeAt(pos) === 10 && (pos++, value += `
`), lineNumber++, tokenLineStartOffset = pos, token = 14;
    switch (code) {
      // tokens: []{}:,
      case 123:
        return pos++, token = 1;
      case 125:
        return pos++, token = 2;
      case 91:
        return pos++, token = 3;
      case 93:
        return pos++, token = 4;
      case 58:
        return pos++, token = 6;
      case 44:
        return pos++, token = 5;
      // strings
      case 34:
        return pos++, value = scanString(), token = 10;
      // comments
      case 47:
        let start = pos - 1;
        if (text.charCodeAt(pos + 1) === 47) {
          for (pos += 2; pos < len && !isLineBreak(text.charCodeAt(pos)); )
            pos++;
          return value = text.substring(start, pos), token = 12;
        }
        if (text.charCodeAt(pos + 1) === 42) {
          pos += 2;
          let safeLength = len - 1, commentClosed = !1;
          for (; pos < safeLength; ) {
            let ch = text.charCodeAt(pos);
            if (ch === 42 && text.charCodeAt(pos + 1) === 47) {
              pos += 2, commentClosed = !0;
              break;
            }
            pos++, isLineBreak(ch) && (ch === 13 && text.charCodeAt(pos) === 10 && pos++, lineNumber++, tokenLineStartOffset = pos);
          }
          return commentClosed || (pos++, scanError = 1), value = text.substring(start, pos), token = 13;
        }
        return value += String.fromCharCode(code), pos++, token = 16;
      // numbers
      case 45:
        if (value += String.fromCharCode(code), pos++, pos === len || !isDigit(text.charCodeAt(pos)))
          return token = 16;
      // found a minus, followed by a number so
      // we fall through to proceed with scanning
      // numbers
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        return value += scanNumber(), token = 11;
      // literals and unknown symbols
      default:
        for (; pos < len && isUnknownContentCharacter(code); )
          pos++, code = text.charCodeAt(pos);
        if (tokenOffset !== pos) {
          switch (value = text.substring(tokenOffset, pos), value) {
            case "true":
              return token = 8;
            case "false":
              return token = 9;
            case "null":
              return token = 7;
          }
          return token = 16;
        }
        return value += String.fromCharCode(code), pos++, token = 16;
    }
  }
  function isUnknownContentCharacter(code) {
    if (isWhiteSpace(code) || isLineBreak(code))
      return !1;
    switch (code) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return !1;
    }
    return !0;
  }
  function scanNextNonTrivia() {
    let result;
    do
      result = scanNext();
    while (result >= 12 && result <= 15);
    return result;
  }
  return {
    setPosition,
    getPosition: () => pos,
    scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
    getToken: () => token,
    getTokenValue: () => value,
    getTokenOffset: () => tokenOffset,
    getTokenLength: () => pos - tokenOffset,
    getTokenStartLine: () => lineStartOffset,
    getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
    getTokenError: () => scanError
  };
}
function isWhiteSpace(ch) {
  return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
  return ch === 10 || ch === 13;
}
function isDigit(ch) {
  return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes2) {
  CharacterCodes2[CharacterCodes2.lineFeed = 10] = "lineFeed", CharacterCodes2[CharacterCodes2.carriageReturn = 13] = "carriageReturn", CharacterCodes2[CharacterCodes2.space = 32] = "space", CharacterCodes2[CharacterCodes2._0 = 48] = "_0", CharacterCodes2[CharacterCodes2._1 = 49] = "_1", CharacterCodes2[CharacterCodes2._2 = 50] = "_2", CharacterCodes2[CharacterCodes2._3 = 51] = "_3", CharacterCodes2[CharacterCodes2._4 = 52] = "_4", CharacterCodes2[CharacterCodes2._5 = 53] = "_5", CharacterCodes2[CharacterCodes2._6 = 54] = "_6", CharacterCodes2[CharacterCodes2._7 = 55] = "_7", CharacterCodes2[CharacterCodes2._8 = 56] = "_8", CharacterCodes2[CharacterCodes2._9 = 57] = "_9", CharacterCodes2[CharacterCodes2.a = 97] = "a", CharacterCodes2[CharacterCodes2.b = 98] = "b", CharacterCodes2[CharacterCodes2.c = 99] = "c", CharacterCodes2[CharacterCodes2.d = 100] = "d", CharacterCodes2[CharacterCodes2.e = 101] = "e", CharacterCodes2[CharacterCodes2.f = 102] = "f", CharacterCodes2[CharacterCodes2.g = 103] = "g", CharacterCodes2[CharacterCodes2.h = 104] = "h", CharacterCodes2[CharacterCodes2.i = 105] = "i", CharacterCodes2[CharacterCodes2.j = 106] = "j", CharacterCodes2[CharacterCodes2.k = 107] = "k", CharacterCodes2[CharacterCodes2.l = 108] = "l", CharacterCodes2[CharacterCodes2.m = 109] = "m", CharacterCodes2[CharacterCodes2.n = 110] = "n", CharacterCodes2[CharacterCodes2.o = 111] = "o", CharacterCodes2[CharacterCodes2.p = 112] = "p", CharacterCodes2[CharacterCodes2.q = 113] = "q", CharacterCodes2[CharacterCodes2.r = 114] = "r", CharacterCodes2[CharacterCodes2.s = 115] = "s", CharacterCodes2[CharacterCodes2.t = 116] = "t", CharacterCodes2[CharacterCodes2.u = 117] = "u", CharacterCodes2[CharacterCodes2.v = 118] = "v", CharacterCodes2[CharacterCodes2.w = 119] = "w", CharacterCodes2[CharacterCodes2.x = 120] = "x", CharacterCodes2[CharacterCodes2.y = 121] = "y", CharacterCodes2[CharacterCodes2.z = 122] = "z", CharacterCodes2[CharacterCodes2.A = 65] = "A", CharacterCodes2[CharacterCodes2.B = 66] = "B", CharacterCodes2[CharacterCodes2.C = 67] = "C", CharacterCodes2[CharacterCodes2.D = 68] = "D", CharacterCodes2[CharacterCodes2.E = 69] = "E", CharacterCodes2[CharacterCodes2.F = 70] = "F", CharacterCodes2[CharacterCodes2.G = 71] = "G", CharacterCodes2[CharacterCodes2.H = 72] = "H", CharacterCodes2[CharacterCodes2.I = 73] = "I", CharacterCodes2[CharacterCodes2.J = 74] = "J", CharacterCodes2[CharacterCodes2.K = 75] = "K", CharacterCodes2[CharacterCodes2.L = 76] = "L", CharacterCodes2[CharacterCodes2.M = 77] = "M", CharacterCodes2[CharacterCodes2.N = 78] = "N", CharacterCodes2[CharacterCodes2.O = 79] = "O", CharacterCodes2[CharacterCodes2.P = 80] = "P", CharacterCodes2[CharacterCodes2.Q = 81] = "Q", CharacterCodes2[CharacterCodes2.R = 82] = "R", CharacterCodes2[CharacterCodes2.S = 83] = "S", CharacterCodes2[CharacterCodes2.T = 84] = "T", CharacterCodes2[CharacterCodes2.U = 85] = "U", CharacterCodes2[CharacterCodes2.V = 86] = "V", CharacterCodes2[CharacterCodes2.W = 87] = "W", CharacterCodes2[CharacterCodes2.X = 88] = "X", CharacterCodes2[CharacterCodes2.Y = 89] = "Y", CharacterCodes2[CharacterCodes2.Z = 90] = "Z", CharacterCodes2[CharacterCodes2.asterisk = 42] = "asterisk", CharacterCodes2[CharacterCodes2.backslash = 92] = "backslash", CharacterCodes2[CharacterCodes2.closeBrace = 125] = "closeBrace", CharacterCodes2[CharacterCodes2.closeBracket = 93] = "closeBracket", CharacterCodes2[CharacterCodes2.colon = 58] = "colon", CharacterCodes2[CharacterCodes2.comma = 44] = "comma", CharacterCodes2[CharacterCodes2.dot = 46] = "dot", CharacterCodes2[CharacterCodes2.doubleQuote = 34] = "doubleQuote", CharacterCodes2[CharacterCodes2.minus = 45] = "minus", CharacterCodes2[CharacterCodes2.openBrace = 123] = "openBrace", CharacterCodes2[CharacterCodes2.openBracket = 91] = "openBracket", CharacterCodes2[CharacterCodes2.plus = 43] = "plus", CharacterCodes2[CharacterCodes2.slash = 47] = "slash", CharacterCodes2[CharacterCodes2.formFeed = 12] = "formFeed", CharacterCodes2[CharacterCodes2.tab = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var cachedSpaces = new Array(20).fill(0).map((_, index) => " ".repeat(index)), maxCachedValues = 200, cachedBreakLinesWithSpaces = {
  " ": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => `
` + " ".repeat(index)),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => "\r" + " ".repeat(index)),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => `\r
` + " ".repeat(index))
  },
  "	": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => `
` + "	".repeat(index)),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => "\r" + "	".repeat(index)),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => `\r
` + "	".repeat(index))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions2) {
  ParseOptions2.DEFAULT = {
    allowTrailingComma: !1
  };
})(ParseOptions || (ParseOptions = {}));
function parseTree(text, errors = [], options = ParseOptions.DEFAULT) {
  let currentParent = { type: "array", offset: -1, length: -1, children: [], parent: void 0 };
  function ensurePropertyComplete(endOffset) {
    currentParent.type === "property" && (currentParent.length = endOffset - currentParent.offset, currentParent = currentParent.parent);
  }
  function onValue(valueNode) {
    return currentParent.children.push(valueNode), valueNode;
  }
  visit(text, {
    onObjectBegin: (offset) => {
      currentParent = onValue({ type: "object", offset, length: -1, parent: currentParent, children: [] });
    },
    onObjectProperty: (name, offset, length) => {
      currentParent = onValue({ type: "property", offset, length: -1, parent: currentParent, children: [] }), currentParent.children.push({ type: "string", value: name, offset, length, parent: currentParent });
    },
    onObjectEnd: (offset, length) => {
      ensurePropertyComplete(offset + length), currentParent.length = offset + length - currentParent.offset, currentParent = currentParent.parent, ensurePropertyComplete(offset + length);
    },
    onArrayBegin: (offset, length) => {
      currentParent = onValue({ type: "array", offset, length: -1, parent: currentParent, children: [] });
    },
    onArrayEnd: (offset, length) => {
      currentParent.length = offset + length - currentParent.offset, currentParent = currentParent.parent, ensurePropertyComplete(offset + length);
    },
    onLiteralValue: (value, offset, length) => {
      onValue({ type: getNodeType(value), offset, length, parent: currentParent, value }), ensurePropertyComplete(offset + length);
    },
    onSeparator: (sep, offset, length) => {
      currentParent.type === "property" && (sep === ":" ? currentParent.colonOffset = offset : sep === "," && ensurePropertyComplete(offset));
    },
    onError: (error, offset, length) => {
      errors.push({ error, offset, length });
    }
  }, options);
  let result = currentParent.children[0];
  return result && delete result.parent, result;
}
function findNodeAtLocation(root, path) {
  if (!root)
    return;
  let node = root;
  for (let segment of path)
    if (typeof segment == "string") {
      if (node.type !== "object" || !Array.isArray(node.children))
        return;
      let found = !1;
      for (let propertyNode of node.children)
        if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
          node = propertyNode.children[1], found = !0;
          break;
        }
      if (!found)
        return;
    } else {
      let index = segment;
      if (node.type !== "array" || index < 0 || !Array.isArray(node.children) || index >= node.children.length)
        return;
      node = node.children[index];
    }
  return node;
}
function visit(text, visitor, options = ParseOptions.DEFAULT) {
  let _scanner = createScanner(text, !1), _jsonPath = [], suppressedCallbacks = 0;
  function toNoArgVisit(visitFunction) {
    return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => !0;
  }
  function toOneArgVisit(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => !0;
  }
  function toOneArgVisitWithPath(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => !0;
  }
  function toBeginVisit(visitFunction) {
    return visitFunction ? () => {
      suppressedCallbacks > 0 ? suppressedCallbacks++ : visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) === !1 && (suppressedCallbacks = 1);
    } : () => !0;
  }
  function toEndVisit(visitFunction) {
    return visitFunction ? () => {
      suppressedCallbacks > 0 && suppressedCallbacks--, suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
    } : () => !0;
  }
  let onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError), disallowComments = options && options.disallowComments, allowTrailingComma = options && options.allowTrailingComma;
  function scanNext() {
    for (; ; ) {
      let token = _scanner.scan();
      switch (_scanner.getTokenError()) {
        case 4:
          handleError(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          handleError(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          handleError(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          disallowComments || handleError(
            11
            /* ParseErrorCode.UnexpectedEndOfComment */
          );
          break;
        case 2:
          handleError(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          handleError(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (token) {
        case 12:
        case 13:
          disallowComments ? handleError(
            10
            /* ParseErrorCode.InvalidCommentToken */
          ) : onComment();
          break;
        case 16:
          handleError(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return token;
      }
    }
  }
  function handleError(error, skipUntilAfter = [], skipUntil = []) {
    if (onError(error), skipUntilAfter.length + skipUntil.length > 0) {
      let token = _scanner.getToken();
      for (; token !== 17; ) {
        if (skipUntilAfter.indexOf(token) !== -1) {
          scanNext();
          break;
        } else if (skipUntil.indexOf(token) !== -1)
          break;
        token = scanNext();
      }
    }
  }
  function parseString(isValue) {
    let value = _scanner.getTokenValue();
    return isValue ? onLiteralValue(value) : (onObjectProperty(value), _jsonPath.push(value)), scanNext(), !0;
  }
  function parseLiteral() {
    switch (_scanner.getToken()) {
      case 11:
        let tokenValue = _scanner.getTokenValue(), value = Number(tokenValue);
        isNaN(value) && (handleError(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), value = 0), onLiteralValue(value);
        break;
      case 7:
        onLiteralValue(null);
        break;
      case 8:
        onLiteralValue(!0);
        break;
      case 9:
        onLiteralValue(!1);
        break;
      default:
        return !1;
    }
    return scanNext(), !0;
  }
  function parseProperty() {
    return _scanner.getToken() !== 10 ? (handleError(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (parseString(!1), _scanner.getToken() === 6 ? (onSeparator(":"), scanNext(), parseValue() || handleError(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : handleError(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), _jsonPath.pop(), !0);
  }
  function parseObject() {
    onObjectBegin(), scanNext();
    let needsComma = !1;
    for (; _scanner.getToken() !== 2 && _scanner.getToken() !== 17; ) {
      if (_scanner.getToken() === 5) {
        if (needsComma || handleError(4, [], []), onSeparator(","), scanNext(), _scanner.getToken() === 2 && allowTrailingComma)
          break;
      } else needsComma && handleError(6, [], []);
      parseProperty() || handleError(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), needsComma = !0;
    }
    return onObjectEnd(), _scanner.getToken() !== 2 ? handleError(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : scanNext(), !0;
  }
  function parseArray() {
    onArrayBegin(), scanNext();
    let isFirstElement = !0, needsComma = !1;
    for (; _scanner.getToken() !== 4 && _scanner.getToken() !== 17; ) {
      if (_scanner.getToken() === 5) {
        if (needsComma || handleError(4, [], []), onSeparator(","), scanNext(), _scanner.getToken() === 4 && allowTrailingComma)
          break;
      } else needsComma && handleError(6, [], []);
      isFirstElement ? (_jsonPath.push(0), isFirstElement = !1) : _jsonPath[_jsonPath.length - 1]++, parseValue() || handleError(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), needsComma = !0;
    }
    return onArrayEnd(), isFirstElement || _jsonPath.pop(), _scanner.getToken() !== 4 ? handleError(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : scanNext(), !0;
  }
  function parseValue() {
    switch (_scanner.getToken()) {
      case 3:
        return parseArray();
      case 1:
        return parseObject();
      case 10:
        return parseString(!0);
      default:
        return parseLiteral();
    }
  }
  return scanNext(), _scanner.getToken() === 17 ? options.allowEmptyContent ? !0 : (handleError(4, [], []), !1) : parseValue() ? (_scanner.getToken() !== 17 && handleError(9, [], []), !0) : (handleError(4, [], []), !1);
}
function getNodeType(value) {
  switch (typeof value) {
    case "boolean":
      return "boolean";
    case "number":
      return "number";
    case "string":
      return "string";
    case "object": {
      if (value) {
        if (Array.isArray(value))
          return "array";
      } else return "null";
      return "object";
    }
    default:
      return "null";
  }
}

// node_modules/jsonc-parser/lib/esm/main.js
var ScanError;
(function(ScanError2) {
  ScanError2[ScanError2.None = 0] = "None", ScanError2[ScanError2.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", ScanError2[ScanError2.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", ScanError2[ScanError2.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", ScanError2[ScanError2.InvalidUnicode = 4] = "InvalidUnicode", ScanError2[ScanError2.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", ScanError2[ScanError2.InvalidCharacter = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind2) {
  SyntaxKind2[SyntaxKind2.OpenBraceToken = 1] = "OpenBraceToken", SyntaxKind2[SyntaxKind2.CloseBraceToken = 2] = "CloseBraceToken", SyntaxKind2[SyntaxKind2.OpenBracketToken = 3] = "OpenBracketToken", SyntaxKind2[SyntaxKind2.CloseBracketToken = 4] = "CloseBracketToken", SyntaxKind2[SyntaxKind2.CommaToken = 5] = "CommaToken", SyntaxKind2[SyntaxKind2.ColonToken = 6] = "ColonToken", SyntaxKind2[SyntaxKind2.NullKeyword = 7] = "NullKeyword", SyntaxKind2[SyntaxKind2.TrueKeyword = 8] = "TrueKeyword", SyntaxKind2[SyntaxKind2.FalseKeyword = 9] = "FalseKeyword", SyntaxKind2[SyntaxKind2.StringLiteral = 10] = "StringLiteral", SyntaxKind2[SyntaxKind2.NumericLiteral = 11] = "NumericLiteral", SyntaxKind2[SyntaxKind2.LineCommentTrivia = 12] = "LineCommentTrivia", SyntaxKind2[SyntaxKind2.BlockCommentTrivia = 13] = "BlockCommentTrivia", SyntaxKind2[SyntaxKind2.LineBreakTrivia = 14] = "LineBreakTrivia", SyntaxKind2[SyntaxKind2.Trivia = 15] = "Trivia", SyntaxKind2[SyntaxKind2.Unknown = 16] = "Unknown", SyntaxKind2[SyntaxKind2.EOF = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
var parseTree2 = parseTree, findNodeAtLocation2 = findNodeAtLocation;
var ParseErrorCode;
(function(ParseErrorCode2) {
  ParseErrorCode2[ParseErrorCode2.InvalidSymbol = 1] = "InvalidSymbol", ParseErrorCode2[ParseErrorCode2.InvalidNumberFormat = 2] = "InvalidNumberFormat", ParseErrorCode2[ParseErrorCode2.PropertyNameExpected = 3] = "PropertyNameExpected", ParseErrorCode2[ParseErrorCode2.ValueExpected = 4] = "ValueExpected", ParseErrorCode2[ParseErrorCode2.ColonExpected = 5] = "ColonExpected", ParseErrorCode2[ParseErrorCode2.CommaExpected = 6] = "CommaExpected", ParseErrorCode2[ParseErrorCode2.CloseBraceExpected = 7] = "CloseBraceExpected", ParseErrorCode2[ParseErrorCode2.CloseBracketExpected = 8] = "CloseBracketExpected", ParseErrorCode2[ParseErrorCode2.EndOfFileExpected = 9] = "EndOfFileExpected", ParseErrorCode2[ParseErrorCode2.InvalidCommentToken = 10] = "InvalidCommentToken", ParseErrorCode2[ParseErrorCode2.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", ParseErrorCode2[ParseErrorCode2.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", ParseErrorCode2[ParseErrorCode2.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", ParseErrorCode2[ParseErrorCode2.InvalidUnicode = 14] = "InvalidUnicode", ParseErrorCode2[ParseErrorCode2.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", ParseErrorCode2[ParseErrorCode2.InvalidCharacter = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));

// src/dockerd/scan.ts
var CONTEXT = {
  top: "looking for beginning of value",
  value: "looking for beginning of value",
  "value-or-end": "looking for beginning of value",
  key: "looking for beginning of object key string",
  "key-or-end": "looking for beginning of object key string",
  colon: "after object key",
  "after-pair": "after object key:value pair",
  "after-element": "after array element",
  end: "after top-level value",
  string: "in string literal",
  escape: "in string escape code",
  number: "in numeric literal",
  literal: "in literal"
};
function quoteByte(text, at) {
  let point = text.codePointAt(at) ?? 0, byte = point;
  if (point > 65535 ? byte = 240 | point >> 18 : point > 2047 ? byte = 224 | point >> 12 : point > 127 && (byte = 192 | point >> 6), byte === 39) return "'\\''";
  if (byte === 34) return `'"'`;
  if (byte === 92) return "'\\\\'";
  let named = { 7: "\\a", 8: "\\b", 9: "\\t", 10: "\\n", 11: "\\v", 12: "\\f", 13: "\\r" };
  return named[byte] ? `'${named[byte]}'` : byte < 32 || byte === 127 ? `'\\x${byte.toString(16).padStart(2, "0")}'` : `'${String.fromCharCode(byte)}'`;
}
var isDigit2 = (c) => c >= 48 && c <= 57, isHex = (c) => isDigit2(c) || c >= 65 && c <= 70 || c >= 97 && c <= 102, BLANK = "[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]", AT_START = new RegExp(`^\\ufeff?${BLANK}*`), IS_BLANK = new RegExp(BLANK);
function extent(text) {
  let start = AT_START.exec(text)[0].length, end = text.length;
  for (; end > start && IS_BLANK.test(text[end - 1]); ) end--;
  return { start, end };
}
function scan(text) {
  let stack = [], previous = { start: 0, end: 0 }, state = "top", rootStart = -1, { start: begin, end } = extent(text), i = begin, result = (ok, offset, at, tokenStart, message) => ({
    ok,
    offset,
    state: at,
    message,
    stack,
    previous,
    tokenStart,
    rootStart
  }), fail = (offset, at, tokenStart, context = CONTEXT[at]) => offset >= end ? result(!1, text.length, at, tokenStart, "unexpected end of JSON input") : result(!1, offset, at, tokenStart, `invalid character ${quoteByte(text, offset)} ${context}`), token = (start, end2) => {
    previous.start = start, previous.end = end2, i = end2;
  }, beginValue = (start) => {
    rootStart < 0 && (rootStart = start);
    let frame = stack.at(-1);
    frame && (frame.value = start);
  }, afterValue = () => {
    let frame = stack.at(-1);
    state = frame ? frame.open === "{" ? "after-pair" : "after-element" : "end";
  };
  for (; ; ) {
    let c = text.charCodeAt(i);
    for (; c === 32 || c === 10 || c === 13 || c === 9; ) c = text.charCodeAt(++i);
    if (i >= end) return state === "end" ? result(!0, i, "end", i, "") : fail(i, state, i);
    let start = i;
    if (state === "colon") {
      if (c !== 58) return fail(i, state, i);
      token(i, i + 1), state = "value";
      continue;
    }
    if (state === "after-pair" || state === "after-element") {
      let frame = stack.at(-1);
      if (c === 44)
        frame.comma = i, token(i, i + 1), state = state === "after-pair" ? "key" : "value";
      else if (c === (frame.open === "{" ? 125 : 93))
        stack.pop(), token(i, i + 1), afterValue();
      else return fail(i, state, i);
      continue;
    }
    if (state === "end") return fail(i, state, i);
    let isKey = state === "key" || state === "key-or-end";
    if (c === 125 && state === "key-or-end" || c === 93 && state === "value-or-end") {
      stack.pop(), token(i, i + 1), afterValue();
      continue;
    }
    if (isKey && c !== 34) return fail(i, state, i);
    if (!isKey && (c === 34 || c === 123 || c === 91 || c === 45 || isDigit2(c) || c === 116 || c === 102 || c === 110) && beginValue(i), c === 34) {
      let close = scanString();
      if (typeof close != "number") return close;
      isKey && (stack.at(-1).key = start), token(start, close), isKey ? state = "colon" : afterValue();
    } else if (c === 123 || c === 91) {
      if (stack.length >= 1e3) return result(!1, i, state, i, "exceeded max depth");
      stack.push({ open: c === 123 ? "{" : "[", at: i, comma: -1, key: -1, value: -1 }), token(i, i + 1), state = c === 123 ? "key-or-end" : "value-or-end";
    } else if (c === 45 || isDigit2(c)) {
      let close = scanNumber();
      if (typeof close != "number") return close;
      token(start, close), afterValue();
    } else if (c === 116 || c === 102 || c === 110) {
      let word = c === 116 ? "true" : c === 102 ? "false" : "null";
      for (let k = 1; k < word.length; k++)
        if (text[i + k] !== word[k]) return fail(i + k, "literal", start, `in literal ${word} (expecting '${word[k]}')`);
      token(start, start + word.length), afterValue();
    } else return fail(i, state, i);
  }
  function scanString() {
    let start = i, at = i + 1;
    for (; ; ) {
      let c = text.charCodeAt(at);
      if (at >= end || c < 32) return fail(at, "string", start);
      if (c === 34) return at + 1;
      if (c === 92) {
        let e = text.charCodeAt(++at);
        if (e === 117) {
          for (let k = 1; k <= 4; k++)
            if (!isHex(text.charCodeAt(at + k))) return fail(at + k, "escape", start, "in \\u hexadecimal character escape");
          at += 4;
        } else if (!(e === 34 || e === 92 || e === 47 || e === 98 || e === 102 || e === 110 || e === 114 || e === 116))
          return fail(at, "escape", start);
      }
      at++;
    }
  }
  function scanNumber() {
    let start = i, at = i;
    if (text.charCodeAt(at) === 45 && at++, !isDigit2(text.charCodeAt(at))) return fail(at, "number", start);
    if (text.charCodeAt(at) === 48) at++;
    else for (; isDigit2(text.charCodeAt(at)); ) at++;
    if (text.charCodeAt(at) === 46) {
      if (!isDigit2(text.charCodeAt(++at))) return fail(at, "number", start, "after decimal point in numeric literal");
      for (; isDigit2(text.charCodeAt(at)); ) at++;
    }
    if ((text.charCodeAt(at) | 32) === 101) {
      if (at++, (text[at] === "+" || text[at] === "-") && at++, !isDigit2(text.charCodeAt(at))) return fail(at, "number", start, "in exponent of numeric literal");
      for (; isDigit2(text.charCodeAt(at)); ) at++;
    }
    return at;
  }
}

// src/dockerd/json.ts
var SMART_QUOTES = "\u201C\u201D\u201E\u201F\xAB\xBB\u2018\u2019\u201A\u201B\u2033\u2032\uFF02`\xB4", ODD_BLANK = /[\u00a0\u00ad\u0085\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff\v\f]/, held = [];
function parseJson(text) {
  let known = held.find((h) => h.text === text);
  if (known) return known.parsed;
  let parsed = read(text);
  return held = [{ text, parsed }, ...held.slice(0, 2)], parsed;
}
function read(text) {
  let { start, end } = extent(text);
  if (start >= end)
    return { problem: { offset: 0, length: 0, line: 1, column: 1, message: "EOF", kind: "empty" }, duplicates: [] };
  let found = scan(text);
  if (!found.ok) return { problem: problemOf(text, found), duplicates: [] };
  let plain = " ".repeat(start) + text.slice(start, end) + " ".repeat(text.length - end), root = parseTree2(plain);
  if (!root) return { value: JSON.parse(plain), duplicates: [] };
  let value, duplicates;
  return {
    root,
    get value() {
      return value ??= { is: JSON.parse(plain) }, value.is;
    },
    get duplicates() {
      return duplicates || findDuplicates(root, [], duplicates = []), duplicates;
    }
  };
}
function positionAt(text, offset) {
  let before = text.slice(0, Math.max(0, offset)), line = before.split(`
`).length, column = before.length - before.lastIndexOf(`
`);
  return { line, column: line === 1 && text.startsWith("\uFEFF") && column > 1 ? column - 1 : column };
}
function nodeAt(root, path) {
  let node = root;
  for (let step of path)
    typeof step == "number" ? node = node ? findNodeAtLocation2(node, [step]) : void 0 : node = propertyAt(node, step)?.children?.[1];
  return node;
}
var long = /* @__PURE__ */ new WeakMap();
function propertyAt(object, key) {
  if (object?.type !== "object" || !object.children) return;
  if (object.children.length < 50) return object.children.findLast((p) => p.children?.[0]?.value === key);
  let names = long.get(object);
  return names || long.set(object, names = new Map(object.children.map((p) => [String(p.children?.[0]?.value), p]))), names.get(key);
}
function findDuplicates(node, path, found) {
  if (node.type === "array") for (let [i, child] of (node.children ?? []).entries()) findDuplicates(child, [...path, i], found);
  if (node.type !== "object") return;
  let seen = /* @__PURE__ */ new Map();
  for (let property of node.children ?? []) {
    let [key, value] = property.children ?? [];
    if (!key) continue;
    let name = String(key.value), offsets = seen.get(name);
    offsets ? offsets.push(key.offset) : seen.set(name, [key.offset]), value && findDuplicates(value, [...path, name], found);
  }
  for (let [key, offsets] of seen) offsets.length > 1 && found.push({ path: [...path, key], key, offsets });
}
function problemOf(text, read2) {
  let { kind, offset, length } = classify(text, read2);
  return { offset, length, ...positionAt(text, offset), message: read2.message, kind };
}
function classify(text, read2) {
  let { state, offset, previous } = read2, c = text[offset] ?? "", rest = text.slice(offset, offset + 200), here = (kind, length = 1) => ({ kind, offset, length }), back = (kind) => ({ kind, offset: previous.start, length: previous.end - previous.start }), after = (kind) => ({ kind, offset: previous.end, length: 1 }), word = (kind) => {
    let length = /^[^\s,:{}[\]"'#]+/.exec(text.slice(read2.tokenStart, read2.tokenStart + 200))?.[0].length ?? 1;
    return { kind, offset: read2.tokenStart, length };
  };
  if (read2.message === "exceeded max depth") return here("too-deep");
  if (/^\ufeff?\s*<(?:!doctype|html|\?xml|head|body|!--)/i.test(text) || /\0[^\0]\0/.test(text.slice(0, 64))) return here("not-json");
  if (state === "string" || state === "escape") {
    let start = read2.tokenStart;
    if (c === "" || c === `
` || c === "\r") {
      let line = text.slice(start, offset), smart = [...line].findIndex((x) => SMART_QUOTES.includes(x) && x !== "`" && x !== "\xB4");
      return smart > 0 ? { kind: "smart-quote", offset: start + smart, length: 1 } : { kind: "unclosed-string", offset: start, length: Math.max(1, line.trimEnd().length) };
    }
    return state === "string" ? here("control-character") : { kind: "bad-escape", offset: text.lastIndexOf("\\", offset - 1), length: 2 };
  }
  if (c !== "" && ODD_BLANK.test(c)) return here("no-break-space");
  if (c !== "" && c < " ") return here("control-character");
  if (/^(?:\/\/|#)/.test(rest)) return here("comment", Math.max(1, rest.split(/\r?\n/)[0]?.trimEnd().length ?? 1));
  if (rest.startsWith("/*")) return here("comment", Math.max(2, text.indexOf("*/", offset) + 2 - offset));
  if (c === "'") return here("single-quote");
  if (c !== "" && SMART_QUOTES.includes(c)) return state === "top" || rest.startsWith("```") ? here("leading-text") : here("smart-quote");
  if (state === "number") return word("bad-number");
  if (state === "literal") return word("bare-word");
  if (c === "") {
    let open = read2.stack.at(-1);
    return open ? { kind: "missing-bracket", offset: open.at, length: 1 } : { kind: "other", offset: Math.max(0, offset - 1), length: 1 };
  }
  return state === "end" ? c === "{" || c === "[" ? here("two-values") : c === "}" || c === "]" ? here("extra-bracket") : c === ":" ? { kind: "missing-braces", offset: read2.rootStart, length: 1 } : here("trailing-text", Math.max(1, rest.split(/\r?\n/)[0]?.trimEnd().length ?? 1)) : state === "top" ? /^[\w"-]+\s*[:=]/.test(rest) ? here("missing-braces") : text.includes("{", offset) ? here("leading-text") : here("not-json") : state === "colon" ? c === "=" ? here("missing-colon") : after("missing-colon") : state === "after-pair" || state === "after-element" ? c === "}" || c === "]" || c === ":" && state === "after-element" ? here("wrong-bracket") : offset === previous.end && /[\w.+/]/.test(c) && /[\w.+-]/.test(text[offset - 1] ?? "") ? {
    kind: "bad-number",
    offset: previous.start,
    length: offset - previous.start + (/^[^\s,{}[\]"']*/.exec(rest)?.[0].length ?? 1)
  } : c === ";" ? here("missing-comma") : after("missing-comma") : (c === "}" || c === "]") && text[previous.start] === "," ? back("trailing-comma") : c === "," ? here("extra-comma") : c === "}" || c === "]" ? here("wrong-bracket") : c === "+" || c === "." ? word("bad-number") : /[\w$/.-]/.test(c) ? word("bare-word") : here("other");
}

export {
  scan,
  SMART_QUOTES,
  ODD_BLANK,
  parseJson,
  positionAt,
  nodeAt,
  propertyAt
};
