/**
 * The .nn language.
 *
 * Nothing ends a statement and line ends mean nothing: a statement ends where the next one starts,
 * which two tokens tell, a reserved word or a name and '='. Expressions are flat, one rule per
 * precedence and a loop in each, so that long sums and long series nest nowhere; brackets are the
 * only recursion. What the grammar lets through and the language does not, such as '->' beside an
 * operator, is found when the tree is built, where it can be said better.
 */
grammar Nn;

file : network* EOF ;

network : NETWORK networkName LBRACE statement* RBRACE ;

networkName : NAME ;

statement
  : PRECISION NAME                                 # precision
  | INPUT NAME (COMMA NAME)* COLON type unit*      # input
  | OUTPUT NAME ASSIGN value unit*                 # output
  | TRAIN LBRACE setting* RBRACE                   # train
  | NAME ASSIGN value                              # let
  ;

setting : (NAME | LOSS) ASSIGN value ;

type : NAME (LBRACKET value (COMMA value)* RBRACKET)? ;

unit : NAME arguments? ;

value : expression (RANGE expression)? ;

expression : sum (ARROW sum)* ;

sum : product ((PLUS | MINUS) product)* ;

product : factor ((STAR | SLASH) factor)* ;

factor : MINUS* atom ;

atom
  : NAME arguments?                                # reference
  | NUMERAL                                        # numeral
  | TEXT                                           # text
  | (TRUE | FALSE)                                 # truth
  | LBRACKET (value (COMMA value)*)? RBRACKET      # list
  | LPAREN expression RPAREN                       # parenthesized
  ;

arguments : LPAREN (argument (COMMA argument)*)? RPAREN ;

argument
  : NAME ASSIGN value                              # named
  | value                                          # unnamed
  ;

NETWORK : 'network' ;
PRECISION : 'precision' ;
INPUT : 'input' ;
OUTPUT : 'output' ;
TRAIN : 'train' ;
LOSS : 'loss' ;
TRUE : 'true' ;
FALSE : 'false' ;

// Reserved for what the language will have: no name may take them.
BLOCK : 'block' ;
SHARED : 'shared' ;
ACTIVATION : 'activation' ;
IMPORT : 'import' ;
PARAMETER : 'parameter' ;
PACKAGE : 'package' ;
IF : 'if' ;
ELSE : 'else' ;
FOR : 'for' ;

COLON : ':' ;
COMMA : ',' ;
ASSIGN : '=' ;
LBRACE : '{' ;
RBRACE : '}' ;
LBRACKET : '[' ;
RBRACKET : ']' ;
LPAREN : '(' ;
RPAREN : ')' ;
ARROW : '->' ;
RANGE : '..' ;
PLUS : '+' ;
MINUS : '-' ;
STAR : '*' ;
SLASH : '/' ;

NAME : [\p{L}_] [\p{L}\p{M}\p{Nd}_]* ;

// No numeral ends in a dot: 0..9 is a range.
NUMERAL : (DIGITS ('.' DIGITS)? | '.' DIGITS) ([eE] [+-]? DIGITS)? ;

TEXT : '"' TEXT_PART* '"' ;

// A comment that is still open at the end of the file is one token too.
COMMENT : '/*' .*? ('*/' | EOF) -> channel(HIDDEN) ;
LINE_COMMENT : '//' ~[\r\n]* -> channel(HIDDEN) ;
SPACE : [ \t\r\n\f\uFEFF]+ -> skip ;

// No sentence of the language holds the tokens below, so the parser reports them where they stand.
OPEN_TEXT : '"' TEXT_PART* '\\'? ;
DOT : '.' ;
OTHER : . ;

fragment TEXT_PART : '\\' ~[\r\n] | ~["\\\r\n] ;
fragment DIGITS : [0-9] ([0-9_]* [0-9])? ;
