import type {StateRules} from '../state-rules.ts'

/** GDScript of Godot 3. Source: Chroma's `gdscript3.xml`. */
export const gdscript3: StateRules = {
  flags: 'm',
  states: {
    builtins: [
      ['(?<!\\.)(instance_from_id|nearest_po2|print_stack|type_exist|rand_range|linear2db|var2bytes|dict2inst|randomize|bytes2var|rand_seed|db2linear|inst2dict|printerr|printraw|decimals|preload|deg2rad|str2var|stepify|var2str|convert|weakref|fposmod|funcref|rad2deg|dectime|printt|is_inf|is_nan|assert|Color8|typeof|ColorN|prints|floor|atan2|yield|randf|print|range|clamp|round|randi|sqrt|tanh|cosh|ceil|ease|acos|load|fmod|lerp|seed|sign|atan|sinh|hash|asin|sin|str|cos|tan|pow|exp|min|abs|log|max)\\b', 'nb'],
      ['(?<!\\.)(self|false|true|PI|NAN|INF)\\b', 'bp'],
      ['(?<!\\.)(Physics2DShapeQueryParameters|PhysicsShapeQueryParameters|Physics2DDirectBodyStateSW|NavigationPolygonInstance|ResourceInteractiveLoader|Physics2DDirectSpaceState|Physics2DShapeQueryResult|Physics2DTestMotionResult|InputEventJoystickButton|InputEventJoystickMotion|Physics2DDirectBodyState|PhysicsDirectBodyStateSW|PhysicsShapeQueryResult|PhysicsDirectSpaceState|SpatialSound2DServerSW|PackedDataContainerRef|NavigationMeshInstance|ResourceImportMetadata|PhysicsDirectBodyState|ConcavePolygonShape2D|CanvasItemShaderGraph|EditorScenePostImport|InputEventScreenTouch|InputEventMouseButton|InputEventMouseMotion|SpatialSound2DServer|AudioStreamOGGVorbis|VisibilityNotifier2D|InputEventScreenDrag|ConvexPolygonShape2D|SpatialSoundServerSW|ParticleAttractor2D|PackedDataContainer|SpatialStreamPlayer|RenderTargetTexture|AnimationTreePlayer|ConcavePolygonShape|InstancePlaceholder|MaterialShaderGraph|AudioStreamPlayback|VisibilityEnabler2D|SpatialSamplePlayer|DampedSpringJoint2D|InterpolatedCamera|ConvexPolygonShape|ConfirmationDialog|SpatialSoundServer|BakedLightInstance|ParallaxBackground|CollisionPolygon2D|CanvasItemMaterial|VisibilityNotifier|EditorImportPlugin|VideoStreamTheora|TouchScreenButton|ResourcePreloader|OccluderPolygon2D|BakedLightSampler|CollisionObject2D|RemoteTransform2D|PolygonPathFinder|StyleBoxImageMask|NavigationPolygon|TranslationServer|MultiMeshInstance|ImmediateGeometry|Physics2DServerSW|ColorPickerButton|VisibilityEnabler|PHashTranslation|RectangleShape2D|DirectionalLight|AnimatedSprite3D|WorldEnvironment|CollisionShape2D|EventStreamChibi|InputEventAction|CollisionPolygon|AudioStreamSpeex|EditorFileDialog|GeometryInstance|Generic6DOFJoint|PacketPeerStream|CanvasItemShader|KinematicBody2D|StyleBoxTexture|PhysicsServerSW|VSplitContainer|CenterContainer|GDFunctionState|AudioStreamOpus|TextureProgress|MarginContainer|CollisionObject|LightOccluder2D|AnimationPlayer|HSplitContainer|ScrollContainer|SoundRoomParams|Physics2DServer|MaterialShader|ShaderMaterial|ViewportSprite|SplitContainer|AudioStreamMPC|VisualInstance|PanelContainer|BackBufferCopy|SamplePlayer2D|CanvasModulate|ResourceLoader|CapsuleShape2D|ReferenceFrame|NavigationMesh|CollisionShape|ConeTwistJoint|ProximityGroup|AnimatedSprite|SegmentShape2D|BoneAttachment|RichTextLabel|CircleShape2D|VBoxContainer|PacketPeerUDP|SpatialPlayer|TextureButton|KinematicBody|SoundPlayer2D|PhysicsServer|ParallaxLayer|InputEventKey|GrooveJoint2D|PhysicsBody2D|FixedMaterial|GridContainer|HBoxContainer|StreamPeerSSL|StyleBoxEmpty|StreamPeerTCP|SampleLibrary|GDNativeClass|AudioServerSW|ResourceSaver|SpriteBase3D|StreamPlayer|AtlasTexture|VisualServer|SamplePlayer|StyleBoxFlat|StaticBody2D|SpriteFrames|MeshDataTool|MeshInstance|Vector3Array|BoxContainer|TabContainer|HButtonArray|LargeTexture|Navigation2D|WindowDialog|EditorScript|EditorPlugin|TextureFrame|AcceptDialog|ImageTexture|CapsuleShape|VehicleWheel|VButtonArray|Vector2Array|InputDefault|OptionButton|PathFollow2D|VehicleBody|ColorPicker|PopupDialog|ProgressBar|CanvasLayer|Translation|Environment|EventPlayer|VideoPlayer|EventStream|VideoStream|ButtonGroup|Particles2D|Patch9Frame|ButtonArray|SurfaceTool|MeshLibrary|PackedScene|PhysicsBody|AudioStream|Performance|StringArray|AudioServer|RigidBody2D|LineShape2D|SliderJoint|SphereShape|ShaderGraph|CheckButton|StreamPeer|FileDialog|PathFollow|SceneState|RoomBounds|Dictionary|VSeparator|PacketPeer|VScrollBar|MenuButton|HTTPClient|PinJoint2D|BakedLight|PlaneShape|InputEvent|BaseButton|HSeparator|HScrollBar|Navigation|PopupPanel|StaticBody|Position2D|Position3D|ToolButton|HingeJoint|CanvasItem|RayShape2D|ColorArray|ConfigFile|TCP_Server|RayCast2D|ColorRamp|SpotLight|RealArray|GraphNode|Container|Reference|PopupMenu|Separator|Polygon2D|MultiMesh|Semaphore|Transform|OmniLight|GraphEdit|Particles|Animation|Marshalls|SceneTree|RigidBody|XMLParser|PathRemap|ScrollBar|Directory|PCKPacker|RawArray|TextEdit|MainLoop|TreeItem|StyleBox|Material|Geometry|Matrix32|Resource|UndoRedo|RayShape|TestCube|ItemList|CheckBox|Camera2D|Skeleton|Sprite3D|Viewport|NodePath|IntArray|BoxShape|PinJoint|InputMap|LineEdit|GDScript|Vector3|TileMap|HSlider|Spatial|SpinBox|World2D|IP_Unix|Curve2D|Curve3D|WeakRef|GridMap|Matrix3|VSlider|CubeMap|Joint2D|Globals|Shape2D|Texture|Control|TileSet|Light2D|FuncRef|Vector2|RayCast|Script|Node2D|Button|BitMap|Sample|Object|String|Shader|Area2D|Slider|Sprite|Thread|Path2D|Camera|Portal|float|Theme|World|YSort|Shape|Joint|Mutex|Tween|RegEx|Label|Rect2|Array|Plane|Light|Range|Color|Input|Popup|Panel|Timer|Image|Area|Quad|bool|AABB|Quat|File|Tabs|Path|Font|Tree|Room|Mesh|Node|RID|int|Nil|IP|OS)\\b', 'ne']
    ],
    sqs: [
      ["'", 's1', '#pop'],
      ["\\\\\\\\|\\\\'|\\\\\\n", 'se'],
      'strings-single'
    ],
    stringescape: [
      ['\\\\([\\\\abfnrtv"\\\']|\\n|N\\{.*?\\}|u[a-fA-F0-9]{4}|U[a-fA-F0-9]{8}|x[a-fA-F0-9]{2}|[0-7]{1,3})', 'se']
    ],
    classname: [
      ['[a-zA-Z_]\\w*', 'nc', '#pop']
    ],
    'strings-single': [
      ['%(\\(\\w+\\))?[-#0 +]*([0-9]+|[*])?(\\.([0-9]+|[*]))?[hlL]?[E-GXc-giorsux%]', 'si'],
      ['[^\\\\\\\'"%\\n]+', 's1'],
      ['[\\\'"\\\\]', 's1'],
      ['%', 's1']
    ],
    funcname: [
      ['[a-zA-Z_]\\w*', 'nf', '#pop'],
      ['', '', '#pop']
    ],
    numbers: [
      ['(\\d+\\.\\d*|\\d*\\.\\d+)([eE][+-]?[0-9]+)?j?', 'mf'],
      ['\\d+[eE][+-]?[0-9]+j?', 'mf'],
      ['0[xX][a-fA-F0-9]+', 'mh'],
      ['\\d+j?', 'mi']
    ],
    tdqs: [
      ['"""', 's2', '#pop'],
      'strings-double',
      ['\\n', 's2']
    ],
    name: [
      ['[a-zA-Z_]\\w*', 'n']
    ],
    root: [
      ['\\n', ''],
      ['^(\\s*)([rRuUbB]{,2})("""(?:.|\\n)*?""")', ['', 'sa', 'sd']],
      ["^(\\s*)([rRuUbB]{,2})('''(?:.|\\n)*?''')", ['', 'sa', 'sd']],
      ['[^\\S\\n]+', ''],
      ['#.*$', 'c1'],
      ['[]{}:(),;[]', 'p'],
      ['\\\\\\n', ''],
      ['\\\\', ''],
      ['(in|and|or|not)\\b', 'ow'],
      ['!=|==|<<|>>|&&|\\+=|-=|\\*=|/=|%=|&=|\\|=|\\|\\||[-~+/*%=<>&^.!|$]', 'o'],
      'keywords',
      ['(def)((?:\\s|\\\\\\s)+)', ['k', ''], 'funcname'],
      ['(class)((?:\\s|\\\\\\s)+)', ['k', ''], 'classname'],
      'builtins',
      ['([rR]|[uUbB][rR]|[rR][uUbB])(""")', ['sa', 's2'], 'tdqs'],
      ["([rR]|[uUbB][rR]|[rR][uUbB])(''')", ['sa', 's1'], 'tsqs'],
      ['([rR]|[uUbB][rR]|[rR][uUbB])(")', ['sa', 's2'], 'dqs'],
      ["([rR]|[uUbB][rR]|[rR][uUbB])(')", ['sa', 's1'], 'sqs'],
      ['([uUbB]?)(""")', ['sa', 's2'], 'stringescape tdqs'],
      ["([uUbB]?)(''')", ['sa', 's1'], 'stringescape tsqs'],
      ['([uUbB]?)(")', ['sa', 's2'], 'stringescape dqs'],
      ["([uUbB]?)(')", ['sa', 's1'], 'stringescape sqs'],
      'name',
      'numbers'
    ],
    keywords: [
      ['(breakpoint|continue|onready|extends|signal|return|export|static|setget|switch|break|const|while|class|tool|pass|func|case|enum|else|elif|var|for|do|if)\\b', 'k']
    ],
    dqs: [
      ['"', 's2', '#pop'],
      ['\\\\\\\\|\\\\"|\\\\\\n', 'se'],
      'strings-double'
    ],
    tsqs: [
      ["'''", 's1', '#pop'],
      'strings-single',
      ['\\n', 's1']
    ],
    'strings-double': [
      ['%(\\(\\w+\\))?[-#0 +]*([0-9]+|[*])?(\\.([0-9]+|[*]))?[hlL]?[E-GXc-giorsux%]', 'si'],
      ['[^\\\\\\\'"%\\n]+', 's2'],
      ['[\\\'"\\\\]', 's2'],
      ['%', 's2']
    ]
  }
}
