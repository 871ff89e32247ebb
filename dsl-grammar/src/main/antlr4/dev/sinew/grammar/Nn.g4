/**
 * The .nn language.
 *
 * Nothing ends a statement and line ends mean nothing: a statement ends where the next one starts,
 * which three tokens tell, a reserved word or a name and '='. Expressions are flat, one rule per
 * precedence and a loop in each, so that long sums and long series nest nowhere; brackets are the
 * only recursion. What the grammar lets through and the language does not, such as '->' beside an
 * operator or a network in a network, is found when the tree is built, where it can be said better.
 */
grammar Nn;

// Never in a text: Brackets makes it of the word 'network' in the braces of another network.
tokens { NESTED }

file : (network | declaration)* EOF ;

declaration : importing | block | function ;

importing : IMPORT TEXT ;

network : NETWORK header body ;

header : NAME parameters? ;

parameters : LPAREN parameter (COMMA parameter)* RPAREN ;

parameter : NAME (ASSIGN value)? ;

body : LBRACE statement* RBRACE ;

block : BLOCK header (ASSIGN expression | body) ;

function : (ACTIVATION | LOSS) header ASSIGN expression ;

statement
  : PRECISION NAME                                 # precision
  | inputs                                         # input
  | OUTPUT NAME ASSIGN value unit*                 # output
  | OUTPUT value unit*                             # unnamedOutput
  | SHARED NAME ASSIGN expression                  # shared
  | TRAIN LBRACE (inputs | setting)* RBRACE        # train
  | NAME ASSIGN value                              # let
  | block                                          # inner
  | function                                       # innerFunction
  | importing                                      # innerImport
  | NESTED header body                             # nested
  ;

inputs : INPUT NAME (COMMA NAME)* (COLON type unit*)? ;

setting : (NAME | LOSS) ASSIGN value ;

type : NAME (LBRACKET size (COMMA size)* RBRACKET)? ;

size : value | RANGE expression ;

unit : NAME arguments? ;

value : expression (RANGE expression)? ;

expression : choice (ARROW choice)* ;

choice : comparison (QUESTION comparison COLON comparison)* ;

comparison : sum ((EQUAL | NOT_EQUAL | LESS | LESS_OR_EQUAL | GREATER | GREATER_OR_EQUAL) sum)* ;

sum : product ((PLUS | MINUS) product)* ;

product : factor ((STAR | SLASH) factor)* ;

factor : MINUS* atom ;

atom
  : NAME arguments?                                # reference
  | NAME DOT NAME                                  # member
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
BLOCK : 'block' ;
SHARED : 'shared' ;
ACTIVATION : 'activation' ;
LOSS : 'loss' ;
IMPORT : 'import' ;
TRUE : 'true' ;
FALSE : 'false' ;

// Reserved for what the language will have: no name may take them.
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
QUESTION : '?' ;
EQUAL : '==' ;
NOT_EQUAL : '!=' ;
LESS : '<' ;
LESS_OR_EQUAL : '<=' ;
GREATER : '>' ;
GREATER_OR_EQUAL : '>=' ;
DOT : '.' ;

NAME : [\p{L}_] [\p{L}\p{M}\p{Nd}_]* ;

// No numeral ends in a dot: 0..9 is a range.
NUMERAL : (DIGITS ('.' DIGITS)? | '.' DIGITS) ([eE] [+-]? DIGITS)? ;

TEXT : '"' TEXT_PART* '"' ;

// A comment that is still open at the end of the file is one token too.
DOC : '/**' ~[*/] .*? ('*/' | EOF) -> channel(HIDDEN) ;
COMMENT : '/*' .*? ('*/' | EOF) -> channel(HIDDEN) ;
LINE_COMMENT : '//' ~[\r\n]* -> channel(HIDDEN) ;
SPACE : [ \t\r\n\f\uFEFF]+ -> skip ;

// No sentence of the language holds the tokens below, so the parser reports them where they stand.
OPEN_TEXT : '"' TEXT_PART* '\\'? ;
OTHER : '&&' | '||' | '**' | ':=' | '=>' | '=<' | '<>' | . ;

fragment TEXT_PART : '\\' ~[\r\n] | ~["\\\r\n] ;
fragment DIGITS : [0-9] ([0-9_]* [0-9])? ;
